package org.duibiao.ingest.claim;

import java.util.List;
import java.util.OptionalInt;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Document;

/** What a text says as a report of 益阳市 on 2020, a line a claim. */
final class PageLines {

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(Catalogue.bundled());

    private PageLines() {}

    static List<String> of(String text) {
        return extract(text).claims().stream().map(PageLines::line).toList();
    }

    static Extraction extract(String text) {
        Document document = PlainTextReader.read(text);
        ReportContext context = new ReportContext(
                Catalogue.bundled().regions().find("430900"),
                OptionalInt.of(2020),
                OptionalInt.of(2020),
                OptionalInt.empty(),
                document.title());
        return EXTRACTOR.extract(document, context);
    }

    /** What a claim says, behind its region where that is not the report's own. */
    private static String line(Claim claim) {
        return claim.region().map(region -> region.name() + " ").orElse("") + ClaimLine.of(claim);
    }
}
