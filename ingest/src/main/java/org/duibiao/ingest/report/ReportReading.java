package org.duibiao.ingest.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.RegionMention;
import org.duibiao.model.document.Document;
import org.duibiao.model.scorecard.Scorecard;

/** What came of reading a report. */
public sealed interface ReportReading {

    /**
     * It was read.
     *
     * @param document its blocks
     * @param title from the manifest or else from the document
     * @param publisher from the manifest or else the bureau named in the document
     * @param publishedOn day of publication, where a day is known
     * @param publishedYear year of publication, where it is known
     * @param sourceUrl address that it was published at
     * @param region the region that it speaks of, or the words that could not be resolved
     * @param regionFoundBy manifest, title, publisher, text, or none
     * @param regionNote why the region was left unresolved, or what spoke for it
     * @param reportYear the year that it speaks of
     * @param yearFoundBy manifest, title, text, publication, or none
     * @param extraction its claims, and what was set aside
     * @param scorecards its scoring forms
     */
    record Read(
            Document document,
            Optional<String> title,
            Optional<String> publisher,
            Optional<LocalDate> publishedOn,
            OptionalInt publishedYear,
            Optional<String> sourceUrl,
            Optional<RegionMention> region,
            String regionFoundBy,
            Optional<String> regionNote,
            OptionalInt reportYear,
            String yearFoundBy,
            Extraction extraction,
            List<Scorecard> scorecards)
            implements ReportReading {

        public Read {
            scorecards = List.copyOf(scorecards);
        }
    }

    /**
     * It could not be read.
     *
     * @param mediaType what the content is, as far as could be told
     * @param reason what is wrong with the file, where, and what to do
     */
    record Rejected(String mediaType, String reason) implements ReportReading {}
}
