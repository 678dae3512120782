package org.duibiao.analytics.chart;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.analytics.chart.text.Label;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.model.catalogue.Indicator.Direction;

/**
 * What one region promised in a year, and what came of it.
 *
 * @param caption what it says of itself
 * @param goals one a row
 */
public record TargetChart(Caption caption, List<Goal> goals) implements ChartDescription {

    /**
     * One promise.
     *
     * @param indicator what was promised
     * @param tier who set it or how hard it is; empty where there is only one
     * @param growth whether growth was promised, in percent, rather than a level
     * @param unit of both numbers
     * @param target what was promised
     * @param result what was reached; empty where the reports do not say
     * @param completion the result in percent of the target, as printed or computed; empty for growth, where a share of the
     *     promise says nothing
     * @param direction which way is better
     * @param marks what sets the result apart; {@link Mark#COMPUTED} where the completion is printed nowhere
     */
    public record Goal(
            Label indicator,
            Optional<Label> tier,
            boolean growth,
            String unit,
            Amount target,
            Optional<Amount> result,
            Optional<BigDecimal> completion,
            Direction direction,
            Set<Mark> marks) {
        public Goal {
            requireNonNull(indicator, "indicator is null");
            requireNonNull(tier, "tier is null");
            requireNonNull(unit, "unit is null");
            requireNonNull(target, "target is null");
            requireNonNull(result, "result is null");
            requireNonNull(completion, "completion is null");
            requireNonNull(direction, "direction is null");
            marks = Set.copyOf(marks);
        }

        /**
         * Whether the promise was kept, by the printed numbers; empty without a result, where neither way is better, or
         * where a bound leaves it open.
         */
        public Optional<Boolean> kept() {
            if (result.isEmpty() || direction == Direction.NEITHER) {
                return Optional.empty();
            }
            Amount reached = result.get();
            int difference = reached.value().compareTo(target.value());
            boolean higher = direction == Direction.HIGHER;
            return switch (reached.comparison()) {
                case EQUAL -> Optional.of(higher ? difference >= 0 : difference <= 0);
                case ABOVE -> difference >= 0 ? Optional.of(higher) : Optional.empty();
                case BELOW -> difference <= 0 ? Optional.of(!higher) : Optional.empty();
                case ABOUT ->
                    reached.surelyAbove(target)
                            ? Optional.of(higher)
                            : target.surelyAbove(reached) ? Optional.of(!higher) : Optional.empty();
            };
        }
    }

    public TargetChart {
        requireNonNull(caption, "caption is null");
        goals = List.copyOf(goals);
    }
}
