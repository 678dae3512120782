package org.duibiao.analytics.chart;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.duibiao.analytics.chart.text.Label;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.ranking.Summary;
import org.duibiao.model.catalogue.Indicator.Direction;

/**
 * Where one region stands on everything: a row an indicator, from the group's worst to its best.
 *
 * @param caption what it says of itself
 * @param rows one an indicator
 * @param withoutFigures indicators of which nobody in the group has a comparable figure, so that they have no row
 */
public record SpineChart(Caption caption, List<Row> rows, int withoutFigures) implements ChartDescription {

    /** Where the region stands on an indicator. */
    public sealed interface Place {

        /**
         * Among the others.
         *
         * @param rank the best place that it can have
         * @param rankTo the worst place that it can have
         */
        record Ranked(Amount amount, int rank, int rankTo, Set<Mark> marks) implements Place {
            public Ranked {
                requireNonNull(amount, "amount is null");
                marks = Set.copyOf(marks);
            }
        }

        /** Nowhere: it has no figure, or none that can be compared. */
        record Nowhere(String reason) implements Place {
            public Nowhere {
                requireNonNull(reason, "reason is null");
            }
        }
    }

    /**
     * One indicator.
     *
     * @param indicator what is measured
     * @param scope what it covers
     * @param unit of the values, a base unit
     * @param direction which way is better
     * @param census how many regions of the group are compared on it
     * @param spread of the group; empty where nobody is ranked; without quartiles under five regions
     * @param place of the region
     * @param origins where the figures of the row come from
     */
    public record Row(
            Label indicator,
            Label scope,
            String unit,
            Direction direction,
            Census census,
            Optional<Summary> spread,
            Place place,
            SortedSet<String> origins) {
        public Row {
            requireNonNull(indicator, "indicator is null");
            requireNonNull(scope, "scope is null");
            requireNonNull(unit, "unit is null");
            requireNonNull(direction, "direction is null");
            requireNonNull(census, "census is null");
            requireNonNull(spread, "spread is null");
            requireNonNull(place, "place is null");
            origins = Collections.unmodifiableSortedSet(new TreeSet<>(origins));
        }
    }

    public SpineChart {
        requireNonNull(caption, "caption is null");
        rows = List.copyOf(rows);
    }

    /** Whether the figures of all rows come from the same, so that it need not be said of each. */
    public boolean isOfOneOrigin() {
        return rows.stream()
                        .map(Row::origins)
                        .filter(origins -> !origins.isEmpty())
                        .distinct()
                        .count()
                <= 1;
    }
}
