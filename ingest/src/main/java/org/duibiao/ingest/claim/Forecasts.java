package org.duibiao.ingest.claim;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.model.claim.ReportContext;

/**
 * Tells whether what was expected (预计) is a forecast or an estimate (rule 15).
 *
 * @param reportedUntil the last day that results of the document speak of; empty where it has none
 * @param writtenAfter a day that was over when the report was written; empty where it tells none
 * @param publicationYear year of publication; empty where unknown
 * @param reported indicators and days, as {@link #key}, of which the document gives the level that was reached
 */
record Forecasts(
        Optional<LocalDate> reportedUntil,
        Optional<LocalDate> writtenAfter,
        Optional<Integer> publicationYear,
        Set<String> reported) {

    Forecasts {
        reported = Set.copyOf(reported);
    }

    static Forecasts of(List<Figure> figures, ReportContext context, Optional<LocalDate> writtenAfter) {
        LocalDate last = LocalDate.MIN;
        Set<String> reported = new HashSet<>();
        for (Figure figure : figures) {
            boolean result = figure.isClaim() && figure.mode() == Mode.RESULT;
            if (result && !figure.period().spansYears() && figure.period().end().isAfter(last)) {
                last = figure.period().end();
            }
            if (result && figure.level().isPresent()) {
                reported.add(key(figure));
            }
        }
        Optional<LocalDate> until = last.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(last);
        Optional<Integer> published = context.publicationYear().isPresent()
                ? Optional.of(context.publicationYear().getAsInt())
                : Optional.empty();
        return new Forecasts(until, writtenAfter, published, reported);
    }

    private static String key(Figure figure) {
        return figure.naming().indicatorId().orElse("") + figure.scope() + figure.period();
    }

    /**
     * Whether the days of an expected figure were over when it was written. 进出口5.2亿美元,预计全年完成5.6亿美元: beside what was reached
     * so far they are not, whatever days the words tell.
     */
    boolean isOver(Figure figure) {
        LocalDate end = figure.period().end();
        if (publicationYear.isPresent() && figure.period().isFullYear() && publicationYear.get() <= end.getYear()) {
            return false;
        }
        boolean published = publicationYear.isPresent() && publicationYear.get() > end.getYear();
        if (!published && figure.level().isPresent() && reported.contains(key(figure))) {
            return false;
        }
        boolean told = isPast(end, reportedUntil) || isPast(end, writtenAfter);
        boolean onlyExpected = reportedUntil.isEmpty() && !figure.period().isFullYear();
        return published || told || onlyExpected;
    }

    private static boolean isPast(LocalDate end, Optional<LocalDate> day) {
        return day.isPresent() && !end.isAfter(day.get());
    }
}
