package org.duibiao.analytics.chart;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.analytics.chart.text.Label;
import org.duibiao.analytics.figure.Amount;

/**
 * Two indicators against each other, a point a region that has both.
 *
 * @param caption what it says of itself
 * @param across the indicator from left to right
 * @param upwards the indicator from bottom to top
 * @param points of the regions that have both
 * @param missing regions asked about that have not both
 */
public record ScatterChart(Caption caption, Axis across, Axis upwards, List<Point> points, List<Absent> missing)
        implements ChartDescription {

    /**
     * One indicator.
     *
     * @param indicator what is measured
     * @param scope what it covers
     * @param unit of the values, a base unit
     * @param median of the points; empty under five
     */
    public record Axis(Label indicator, Label scope, String unit, Optional<BigDecimal> median) {
        public Axis {
            requireNonNull(indicator, "indicator is null");
            requireNonNull(scope, "scope is null");
            requireNonNull(unit, "unit is null");
            requireNonNull(median, "median is null");
        }
    }

    /** One region, and what sets either of its values apart. */
    public record Point(String code, String name, Amount across, Amount upwards, Set<Mark> marks) {
        public Point {
            requireNonNull(code, "code is null");
            requireNonNull(name, "name is null");
            requireNonNull(across, "across is null");
            requireNonNull(upwards, "upwards is null");
            marks = Set.copyOf(marks);
        }
    }

    public ScatterChart {
        requireNonNull(caption, "caption is null");
        requireNonNull(across, "across is null");
        requireNonNull(upwards, "upwards is null");
        points = List.copyOf(points);
        missing = List.copyOf(missing);
    }
}
