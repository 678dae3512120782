package org.duibiao.ingest.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.claim.trace.ParagraphTrace;
import org.duibiao.ingest.claim.trace.Recorder;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Doubt;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Document;
import org.duibiao.model.document.Place;

/**
 * A report with all that was decided while it was read.
 *
 * @param document its blocks
 * @param context what was known of it before its sentences were read
 * @param extraction its claims, and what was set aside
 * @param paragraphs what was decided in running text
 * @param heads what the heads of cells say
 * @param doubts what made claims less sure than their rules
 */
public record TracedReport(
        Document document,
        ReportContext context,
        Extraction extraction,
        List<ParagraphTrace> paragraphs,
        List<Recorder.Heads> heads,
        Map<Claim, List<Doubt>> doubts) {

    public TracedReport {
        paragraphs = List.copyOf(paragraphs);
        heads = List.copyOf(heads);
        doubts = Map.copyOf(doubts);
    }

    /** What made a claim less sure than its rule. */
    public List<Doubt> doubtsOf(Claim claim) {
        return doubts.getOrDefault(claim, List.of());
    }

    /** What was decided in the paragraph or cell that a place lies in. */
    public Optional<ParagraphTrace> paragraphOf(Place place) {
        return paragraphs.stream().filter(paragraph -> paragraph.holds(place)).findFirst();
    }

    /** What the heads of the cell at a place say. */
    public Optional<Recorder.Heads> headsOf(Place place) {
        return heads.stream()
                .filter(one -> one.table() == place.block()
                        && place.row().isPresent()
                        && one.facets().cell().row() == place.row().getAsInt()
                        && one.facets().cell().column() == place.column().getAsInt())
                .findFirst();
    }
}
