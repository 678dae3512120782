package org.duibiao.ingest.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.ingest.scorecard.form.Form;
import org.duibiao.ingest.scorecard.form.FormFinder;
import org.duibiao.ingest.scorecard.form.FormReader;
import org.duibiao.ingest.scorecard.form.FormTitle;
import org.duibiao.ingest.scorecard.form.FormWords;
import org.duibiao.ingest.scorecard.rule.Rescorer;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Document;
import org.duibiao.model.document.Place;
import org.duibiao.model.scorecard.LineRole;
import org.duibiao.model.scorecard.Printed;
import org.duibiao.model.scorecard.Scorecard;
import org.duibiao.model.scorecard.ScorecardLine;
import org.duibiao.model.scorecard.Statement;

/** Reads all scoring forms of a document and scores them again. Immutable, and safe to share between threads. */
public final class ScorecardReader {

    private static final String IN_SEVERAL_TABLES = "in_several_tables";
    private static final String NO_TOTAL = "no_total";

    private final Tokenizer tokenizer;
    private final Rescorer rescorer;

    /** Reads with the knowledge of a catalogue. */
    public ScorecardReader(Catalogue catalogue) {
        this.tokenizer = new Tokenizer(catalogue);
        this.rescorer = new Rescorer(catalogue.ruleSets());
    }

    /**
     * The forms, in the order of the document.
     *
     * @param claims of the same document, which tell what the results measure
     */
    public List<Scorecard> read(Document document, ReportContext context, List<Claim> claims) {
        List<Form> found = FormFinder.find(document, context);
        FormReader reader = new FormReader(new CellReadings(tokenizer));
        List<Scorecard> scorecards = new ArrayList<>();
        for (Form form : found) {
            List<ScorecardLine> lines = reader.lines(form).stream()
                    .map(line -> line.measuring(indicator(line, claims)))
                    .toList();
            scorecards.add(rescorer.rescore(printed(form, lines, document, context, found.size() == 1)));
        }
        return scorecards;
    }

    private static Scorecard printed(
            Form form, List<ScorecardLine> lines, Document document, ReportContext context, boolean only) {
        Optional<ScorecardLine> total =
                lines.stream().filter(line -> line.role() == LineRole.TOTAL).reduce((first, last) -> last);
        FormTitle title = FormTitle.of(form, document);
        List<String> flags = new ArrayList<>();
        if (form.isSplit()) {
            flags.add(IN_SEVERAL_TABLES);
        }
        if (total.isEmpty()) {
            flags.add(NO_TOTAL);
        }
        Optional<Printed> score = total.flatMap(ScorecardLine::score);
        return new Scorecard(
                family(lines),
                form.project().map(name -> Claim.PROJECT_PREFIX + name).orElse(Claim.BUREAU),
                title.title(),
                context.reportYear(),
                total.flatMap(ScorecardLine::weight),
                score,
                GradeFinder.find(
                        document,
                        sentence -> only
                                || score.filter(points -> sentence.contains(points.text()))
                                        .isPresent()),
                Rescorer.NOT_YET,
                lines,
                title.quote(),
                title.place(),
                flags);
    }

    /** The family whose level-one criteria most lines have. */
    private static String family(List<ScorecardLine> lines) {
        long finance = count(lines, FormWords.FINANCE);
        long hunan = count(lines, FormWords.HUNAN);
        if (finance == 0 && hunan == 0) {
            return Scorecard.UNKNOWN;
        }
        return hunan > 0 ? Scorecard.HUNAN : Scorecard.FINANCE;
    }

    private static long count(List<ScorecardLine> lines, FormWords words) {
        return lines.stream()
                .filter(line -> line.role() == LineRole.CRITERION)
                .filter(line -> words.isIn(line.criterion().levelOne().orElse("")))
                .count();
    }

    /** What the cell of the result, or else of the target, was claimed to measure. */
    private static Optional<String> indicator(ScorecardLine line, List<Claim> claims) {
        return line.result()
                .flatMap(result -> claimed(result, claims))
                .or(() -> line.target().flatMap(target -> claimed(target, claims)));
    }

    private static Optional<String> claimed(Statement statement, List<Claim> claims) {
        Place cell = statement.printed().place();
        return claims.stream()
                .filter(claim -> claim.place().block() == cell.block()
                        && claim.place().row().equals(cell.row())
                        && claim.place().column().equals(cell.column()))
                .map(Claim::indicatorId)
                .findFirst();
    }
}
