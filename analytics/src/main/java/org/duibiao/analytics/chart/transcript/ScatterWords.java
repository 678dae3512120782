package org.duibiao.analytics.chart.transcript;

import java.util.List;
import java.util.stream.Stream;
import org.duibiao.analytics.chart.ScatterChart;
import org.duibiao.analytics.chart.ScatterChart.Point;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.text.DisplayUnit;

/** A scatter chart in words. */
public final class ScatterWords {

    private final ScatterChart chart;
    private final ChartTexts texts;
    private final DisplayUnit across;
    private final DisplayUnit upwards;

    public ScatterWords(ScatterChart chart, ChartTexts texts) {
        this.chart = chart;
        this.texts = texts;
        this.across = ChartUnits.of(chart, chart.across(), Point::across, texts);
        this.upwards = ChartUnits.of(chart, chart.upwards(), Point::upwards, texts);
    }

    public DisplayUnit across() {
        return across;
    }

    public DisplayUnit upwards() {
        return upwards;
    }

    /** What an axis shows, with its unit. */
    public String title(ScatterChart.Axis axis, DisplayUnit unit) {
        return texts.text("axis.unit", texts.text(axis.indicator()), unit.name());
    }

    /** What stands beneath the plot: the regions asked about that have no point, and which names are written. */
    public List<String> notes() {
        Stream<String> missing = chart.missing().isEmpty()
                ? Stream.empty()
                : Stream.of(texts.text(
                        "scatter.missing",
                        texts.list(chart.missing().stream()
                                .map(region -> texts.text(
                                        "scatter.missing.region", region.name(), texts.word("reason", region.reason())))
                                .toList())));
        return Stream.concat(missing, Stream.of(texts.text("scatter.names"))).toList();
    }

    List<String> lines() {
        Stream<String> points = chart.points().stream()
                .map(point -> point.name() + ": " + across.format(point.across()) + " " + across.name() + ", "
                        + upwards.format(point.upwards()) + " " + upwards.name()
                        + Transcript.marks(point.marks(), texts));
        return Stream.concat(points, notes().stream()).toList();
    }
}
