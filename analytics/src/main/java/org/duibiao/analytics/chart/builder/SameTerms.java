package org.duibiao.analytics.chart.builder;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.duibiao.analytics.chart.text.Label;
import org.duibiao.analytics.ranking.Terms;
import org.duibiao.model.period.Period;

/** Whether rankings count the same, so that their figures may stand on one chart. */
final class SameTerms {

    private SameTerms() {}

    /** In what rankings of several periods differ, or empty where a line may join their figures. */
    static Optional<Label> difference(List<Terms> terms) {
        long lengths =
                terms.stream().map(one -> months(one.period())).distinct().count();
        if (lengths > 1) {
            List<Label> periods = terms.stream()
                    .map(Terms::period)
                    .distinct()
                    .<Label>map(period -> Label.message("period", period))
                    .toList();
            return Optional.of(Label.message("refused.mixedPeriods", new Label.Listing(periods)));
        }
        return differing(terms, "scope", Terms::scope)
                .or(() -> differing(terms, "basis", Terms::basis))
                .or(() -> differing(terms, "unit", Terms::unit))
                .or(() -> differing(terms, "subject", Terms::subject))
                .or(() -> differing(terms, "measure", one -> one.measure().id()))
                .or(() -> differing(terms, "origin", one -> new TreeSet<>(one.origins()).toString()));
    }

    /** In what two indicators differ that a scatter chart puts together, or empty where they fit. */
    static Optional<Label> misfit(Terms one, Terms other) {
        String differing = !one.period().equals(other.period())
                ? "period"
                : !one.group().equals(other.group())
                        ? "group"
                        : !one.subject().equals(other.subject())
                                ? "subject"
                                : one.origins().equals(other.origins()) ? "" : "origin";
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of(Label.message("refused.scatterTerms", Label.message("terms." + differing)));
    }

    private static Optional<Label> differing(List<Terms> terms, String name, Function<Terms, String> part) {
        List<Label> values = terms.stream().map(part).distinct().map(Label::of).toList();
        return values.size() > 1
                ? Optional.of(
                        Label.message("refused.mixedTerms", Label.message("terms." + name), new Label.Listing(values)))
                : Optional.empty();
    }

    private static long months(Period period) {
        return ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1));
    }
}
