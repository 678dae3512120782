package org.duibiao.analytics.chart.jfree;

import org.duibiao.analytics.chart.TrendChart;
import org.duibiao.analytics.chart.TrendChart.Point.Known;
import org.duibiao.analytics.chart.jfree.plot.Plots;
import org.duibiao.analytics.chart.jfree.plot.WrittenAxis;
import org.duibiao.analytics.chart.style.Letters;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.text.DisplayUnit;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** The axes of a trend: years with room for what is written at the ends of lines, values with room for crosses at the foot. */
final class TrendAxes {

    /** Height of the plot with its axes. */
    static final double HEIGHT = 420;

    /** Height of a row of crosses. */
    static final double MISSING_ROW = 13;

    private static final double AXIS_WIDTH = 70;
    private static final double AXIS_HEIGHT = 24;
    private static final double GAP = 8;
    private static final int MOST_YEARS_WRITTEN = 12;
    /** Years before the first and after the last. */
    private static final double MARGIN = 0.25;

    private static final double BELOW = 0.03;
    private static final double ABOVE = 0.06;

    private final TrendChart chart;
    private final DisplayUnit unit;
    private final ChartTexts texts;
    private final Letters letters;
    private final int missingRows;

    TrendAxes(TrendChart chart, DisplayUnit unit, ChartTexts texts, Letters letters, int missingRows) {
        this.chart = chart;
        this.texts = texts;
        this.unit = unit;
        this.letters = letters;
        this.missingRows = missingRows;
    }

    /** The years, with room at the right. */
    NumberAxis years(double roomAtTheRight) {
        int first = chart.years().get(0);
        int last = chart.years().get(chart.years().size() - 1);
        double room = roomAtTheRight + 2 * GAP;
        double span = last - first + 2 * MARGIN;
        double aPoint = span / (Sheet.INNER_WIDTH - AXIS_WIDTH - room);
        WrittenAxis axis = Plots.numbers(letters, first - MARGIN, last + MARGIN + room * aPoint);
        int step = (int) Math.ceil((last - first + 1.0) / MOST_YEARS_WRITTEN);
        axis.setTickUnit(new NumberTickUnit(step));
        axis.writeOnly("0", first, last);
        return axis;
    }

    /** All values, and zero too unless all values lie far from it. */
    NumberAxis values() {
        double[] all = chart.allLines().stream()
                .flatMap(line -> line.points().stream())
                .filter(Known.class::isInstance)
                .mapToDouble(point -> unit.scaled(((Known) point).amount().value()))
                .sorted()
                .toArray();
        double least = all[0];
        double greatest = all[all.length - 1];
        boolean nearZero = least <= greatest / 2 || least == greatest;
        double to = nearZero ? Math.max(0, greatest) : greatest;
        double from = least < 0 ? least : nearZero ? 0 : least - (greatest - least) * 2 * BELOW;
        double span = to - from == 0 ? 1 : to - from;
        double foot = span * (1 + BELOW + ABOVE) * footHeight() / (HEIGHT - AXIS_HEIGHT - footHeight());
        WrittenAxis axis = Plots.upwards(letters, from - foot - span * BELOW, to + span * ABOVE);
        axis.setLabel(
                letters.writable(nearZero || least < 0 ? unit.name() : texts.text("trend.axis.cut", unit.name())));
        axis.writeOnly("#,##0.######", from - span * BELOW, to + span);
        return axis;
    }

    /** Height of the strip at the foot in which missing years have their crosses; zero where no year is missing. */
    double footHeight() {
        return missingRows == 0 ? 0 : missingRows * MISSING_ROW + GAP;
    }
}
