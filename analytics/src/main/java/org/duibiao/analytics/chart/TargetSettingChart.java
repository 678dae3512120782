package org.duibiao.analytics.chart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.analytics.figure.TargetSetting.Overshoot;
import org.duibiao.analytics.figure.TargetSetting.Points;

/**
 * How the regions of a group set their targets: a row a region, the farthest overshot first.
 *
 * @param caption what it says of itself
 * @param rows one a region
 * @param notDrawn regions with such figures that have no row, since there are too many
 */
public record TargetSettingChart(Caption caption, List<Row> rows, int notDrawn) implements ChartDescription {

    /**
     * A region.
     *
     * @param name of the region
     * @param overshoot by how far its targets were overshot; empty where no result of a target is known
     * @param points how many lines of its forms have all their points; empty where it has no form
     * @param marks what sets the region apart
     */
    public record Row(String name, Optional<Overshoot> overshoot, Optional<Points> points, Set<Mark> marks) {
        public Row {
            requireNonNull(name, "name is null");
            requireNonNull(overshoot, "overshoot is null");
            requireNonNull(points, "points is null");
            marks = Set.copyOf(marks);
        }
    }

    public TargetSettingChart {
        requireNonNull(caption, "caption is null");
        rows = List.copyOf(rows);
    }
}
