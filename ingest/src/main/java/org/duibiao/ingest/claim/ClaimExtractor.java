package org.duibiao.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.prose.ProseReader;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;

/** Reads all claims of a document. Immutable, and safe to share between threads. */
public final class ClaimExtractor {

    private final ProseReader prose;
    private final ClaimMaker maker;

    /** Reads with the knowledge of a catalogue. */
    public ClaimExtractor(Catalogue catalogue) {
        this.prose = new ProseReader(catalogue);
        this.maker = new ClaimMaker(catalogue);
    }

    /** The claims of a document, and what looked like a claim and is none, each in the order of the document. */
    public Extraction extract(Document document, ReportContext context) {
        List<Figure> figures = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!(block instanceof Block.Table)) {
                ProseReader.Reading reading =
                        prose.read(block.text(), block.index(), headings(document, block), context);
                figures.addAll(reading.figures());
                setAside.addAll(reading.setAside());
            }
        }
        PartsBesideTotals.judge(figures);
        List<Figure> standing = GoalTying.tie(figures);
        List<Claim> claims = new ArrayList<>();
        Forecasts forecasts = Forecasts.of(standing, context);
        for (Figure figure : standing) {
            if (figure.isClaim()) {
                claims.add(maker.claim(figure, forecasts));
            } else {
                setAside.add(maker.setAside(figure));
            }
        }
        return new Extraction(claims, setAside);
    }

    private static List<String> headings(Document document, Block block) {
        List<String> headings = new ArrayList<>();
        headings.add(document.title());
        headings.addAll(block.headingPath());
        return headings;
    }
}
