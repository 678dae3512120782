package org.duibiao.samples.generator.truth;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.samples.generator.printing.PrintedAmount;

/**
 * A figure that is to be read in a report, in the words of a gold file.
 *
 * @param indicator id
 * @param kind {@code actual}, {@code planned_next_year}, or {@code yoy} where growth is printed and no level
 * @param period {@code 2021} or {@code 2021-01/2021-10}
 * @param value as printed, in digits; of {@code yoy} the growth
 * @param unit as printed
 * @param scope where the report says one
 * @param comparison {@code >}, {@code <} or {@code ~} where the report bounds the value
 * @param growth in percent, as printed, for each rounding
 * @param targets goals of it as printed, one for each that the report gives
 * @param completions of the goals in percent, as printed
 * @param isOptional whether careful readers differ on it, so that it may be left as well
 * @param quote the words of the value
 */
public record GoldFigure(
        String indicator,
        String kind,
        String period,
        BigDecimal value,
        String unit,
        Optional<String> scope,
        Optional<String> comparison,
        List<BigDecimal> growth,
        List<PrintedAmount> targets,
        List<BigDecimal> completions,
        boolean isOptional,
        String quote) {

    public GoldFigure {
        requireNonNull(indicator, "indicator is null");
        requireNonNull(value, "value is null");
        growth = List.copyOf(growth);
        targets = List.copyOf(targets);
        completions = List.copyOf(completions);
    }

    /** A level of which nothing more is said. */
    public static GoldFigure level(String indicator, String period, PrintedAmount amount) {
        return new GoldFigure(
                indicator,
                "actual",
                period,
                amount.value(),
                amount.unit(),
                Optional.empty(),
                amount.comparison(),
                List.of(),
                List.of(),
                List.of(),
                false,
                amount.text());
    }

    /** A goal for a year to come; in percent where it is one of growth. */
    public static GoldFigure planned(String indicator, String period, PrintedAmount amount, Optional<String> scope) {
        return new GoldFigure(
                indicator,
                "planned_next_year",
                period,
                amount.value(),
                amount.unit(),
                scope,
                amount.comparison(),
                List.of(),
                List.of(),
                List.of(),
                false,
                amount.text());
    }

    /** A level in plain digits. */
    public static GoldFigure plain(String indicator, String period, BigDecimal value, String unit) {
        return level(indicator, period, new PrintedAmount(value.toPlainString() + unit, value, unit, Optional.empty()));
    }

    /** An amount of money in 万元. */
    public static GoldFigure tenThousands(String indicator, String period, BigDecimal value) {
        return plain(indicator, period, value, "万元");
    }

    /** The same with a scope. */
    public GoldFigure withScope(Optional<String> said) {
        return with(said, growth, targets);
    }

    /** The same with a goal. */
    public GoldFigure withTarget(PrintedAmount goal) {
        return with(scope, growth, List.of(goal));
    }

    /** The same with its growth, in percent. */
    GoldFigure grown(BigDecimal percent) {
        return with(scope, List.of(percent), targets);
    }

    private GoldFigure with(Optional<String> said, List<BigDecimal> grown, List<PrintedAmount> goals) {
        return new GoldFigure(
                indicator, kind, period, value, unit, said, comparison, grown, goals, completions, isOptional, quote);
    }

    /** Growth of which no level is told. */
    public static GoldFigure growth(String indicator, String period, BigDecimal percent) {
        GoldFigure figure = plain(indicator, period, percent, "%");
        return new GoldFigure(
                indicator,
                "yoy",
                period,
                percent,
                "%",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                false,
                figure.quote());
    }

    /** The same as one on which careful readers differ. */
    public GoldFigure optional() {
        return new GoldFigure(
                indicator, kind, period, value, unit, scope, comparison, growth, targets, completions, true, quote);
    }
}
