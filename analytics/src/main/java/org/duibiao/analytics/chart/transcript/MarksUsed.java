package org.duibiao.analytics.chart.transcript;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.duibiao.analytics.chart.ChartDescription;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.RankingChart;
import org.duibiao.analytics.chart.ScatterChart;
import org.duibiao.analytics.chart.ScorecardChart;
import org.duibiao.analytics.chart.SpineChart;
import org.duibiao.analytics.chart.TargetChart;
import org.duibiao.analytics.chart.TargetSettingChart;
import org.duibiao.analytics.chart.TrendChart;

/** The marks that a chart bears, which its legend names; those that it does not bear are not in the legend. */
public final class MarksUsed {

    private MarksUsed() {}

    /** The marks of a chart, in the order to name them. */
    public static Set<Mark> of(ChartDescription chart) {
        Set<Mark> used = EnumSet.noneOf(Mark.class);
        all(chart).forEach(used::addAll);
        return used;
    }

    private static Stream<? extends Collection<Mark>> all(ChartDescription chart) {
        if (chart instanceof RankingChart ranking) {
            return Stream.concat(
                    ranking.bars().stream().map(RankingChart.Bar::marks),
                    ranking.missing().stream().anyMatch(region -> region.asked())
                            ? Stream.of(Set.of(Mark.ASKED))
                            : Stream.empty());
        }
        if (chart instanceof TrendChart trend) {
            return Stream.concat(
                            trend.lines().stream(),
                            trend.official().stream().flatMap(official -> official.lines().stream()))
                    .flatMap(line -> line.points().stream())
                    .flatMap(MarksUsed::of);
        }
        if (chart instanceof TargetChart target) {
            return target.goals().stream().map(TargetChart.Goal::marks);
        }
        if (chart instanceof SpineChart spine) {
            return spine.rows().stream()
                    .flatMap(row -> row.place() instanceof SpineChart.Place.Ranked ranked
                            ? Stream.of(ranked.marks())
                            : Stream.empty());
        }
        if (chart instanceof ScorecardChart) {
            return Stream.empty();
        }
        if (chart instanceof TargetSettingChart setting) {
            return setting.rows().stream().map(TargetSettingChart.Row::marks);
        }
        return ((ScatterChart) chart).points().stream().map(ScatterChart.Point::marks);
    }

    private static Stream<Set<Mark>> of(TrendChart.Point point) {
        return point instanceof TrendChart.Point.Known known ? Stream.of(known.marks()) : Stream.empty();
    }
}
