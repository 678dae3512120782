package org.duibiao.ingest.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.model.claim.ReportContext;

/**
 * Tells whether what was expected (预计) is a forecast or an estimate (rule 15).
 *
 * @param reportedUntil the last day that results of the document speak of; empty where it has none
 * @param publicationYear year of publication; empty where unknown
 */
record Forecasts(Optional<LocalDate> reportedUntil, Optional<Integer> publicationYear) {

    static Forecasts of(List<Figure> figures, ReportContext context) {
        LocalDate last = LocalDate.MIN;
        for (Figure figure : figures) {
            boolean result = figure.isClaim() && figure.mode() == Mode.RESULT;
            if (result && !figure.period().spansYears() && figure.period().end().isAfter(last)) {
                last = figure.period().end();
            }
        }
        Optional<LocalDate> until = last.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(last);
        Optional<Integer> published = context.publicationYear().isPresent()
                ? Optional.of(context.publicationYear().getAsInt())
                : Optional.empty();
        return new Forecasts(until, published);
    }

    /** Whether the days of an expected figure were over when it was written. */
    boolean isOver(Figure figure) {
        LocalDate end = figure.period().end();
        if (publicationYear.isPresent() && figure.period().isFullYear() && publicationYear.get() <= end.getYear()) {
            return false;
        }
        boolean published = publicationYear.isPresent() && publicationYear.get() > end.getYear();
        boolean reported = reportedUntil.isPresent() && !end.isAfter(reportedUntil.get());
        boolean onlyExpected = reportedUntil.isEmpty() && !figure.period().isFullYear();
        return published || reported || onlyExpected;
    }
}
