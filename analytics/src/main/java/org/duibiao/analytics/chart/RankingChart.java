package org.duibiao.analytics.chart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.ranking.Summary;
import org.duibiao.model.catalogue.Indicator.Direction;

/**
 * Regions in order, a bar each.
 *
 * @param caption what it says of itself
 * @param unit of all values, a base unit
 * @param direction which way is better
 * @param bars in order of standing
 * @param notRanked regions whose figures cannot stand among them
 * @param missing regions without a figure
 * @param spread of the values; without quartiles under five regions
 */
public record RankingChart(
        Caption caption,
        String unit,
        Direction direction,
        List<Bar> bars,
        List<NotRanked> notRanked,
        List<Absent> missing,
        Optional<Summary> spread)
        implements ChartDescription {

    /**
     * One region.
     *
     * @param code of the region
     * @param name of the region
     * @param rank the best place that it can have
     * @param rankTo the worst place that it can have
     * @param amount its value
     * @param marks what sets it apart
     */
    public record Bar(String code, String name, int rank, int rankTo, Amount amount, Set<Mark> marks) {
        public Bar {
            requireNonNull(code, "code is null");
            requireNonNull(name, "name is null");
            requireNonNull(amount, "amount is null");
            marks = Set.copyOf(marks);
        }
    }

    public RankingChart {
        requireNonNull(caption, "caption is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(direction, "direction is null");
        bars = List.copyOf(bars);
        notRanked = List.copyOf(notRanked);
        missing = List.copyOf(missing);
        requireNonNull(spread, "spread is null");
    }
}
