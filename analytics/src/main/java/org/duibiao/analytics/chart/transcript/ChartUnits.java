package org.duibiao.analytics.chart.transcript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duibiao.analytics.chart.RankingChart;
import org.duibiao.analytics.chart.ScatterChart;
import org.duibiao.analytics.chart.ScatterChart.Point;
import org.duibiao.analytics.chart.SpineChart;
import org.duibiao.analytics.chart.TargetChart;
import org.duibiao.analytics.chart.TrendChart;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.text.DisplayUnit;
import org.duibiao.analytics.figure.Amount;

/** The units in which charts print their values: one for all values that are compared by eye. */
public final class ChartUnits {

    private ChartUnits() {}

    /** Of all bars. */
    public static DisplayUnit of(RankingChart chart, ChartTexts texts) {
        List<BigDecimal> values =
                chart.bars().stream().map(bar -> bar.amount().value()).toList();
        return texts.unitFor(chart.unit(), values);
    }

    /** Of all lines, those behind and those of official statistics included. */
    public static DisplayUnit of(TrendChart chart, ChartTexts texts) {
        List<BigDecimal> values = chart.allLines().stream()
                .flatMap(line -> line.points().stream())
                .flatMap(point -> point instanceof TrendChart.Point.Known known
                        ? Stream.of(known.amount().value())
                        : Stream.empty())
                .toList();
        return texts.unitFor(chart.unit(), values);
    }

    /** Of the promise and the result of one row. */
    public static DisplayUnit of(TargetChart.Goal goal, ChartTexts texts) {
        List<BigDecimal> values = new ArrayList<>();
        values.add(goal.target().value());
        goal.result().map(Amount::value).ifPresent(values::add);
        return texts.unitFor(goal.unit(), values);
    }

    /** Of the group's spread and the region's value in one row. */
    public static DisplayUnit of(SpineChart.Row row, ChartTexts texts) {
        List<BigDecimal> values = new ArrayList<>();
        row.spread().ifPresent(spread -> {
            values.add(spread.least());
            values.add(spread.greatest());
        });
        if (row.place() instanceof SpineChart.Place.Ranked ranked) {
            values.add(ranked.amount().value());
        }
        return texts.unitFor(row.unit(), values);
    }

    /** Of one axis of a scatter chart. */
    public static DisplayUnit of(
            ScatterChart chart, ScatterChart.Axis axis, Function<Point, Amount> value, ChartTexts texts) {
        return texts.unitFor(
                axis.unit(),
                chart.points().stream().map(point -> value.apply(point).value()).toList());
    }
}
