package org.duibiao.analytics.chart.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.analytics.chart.TrendChart;
import org.duibiao.analytics.chart.TrendChart.Line;
import org.duibiao.analytics.chart.TrendChart.Point;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.text.DisplayUnit;

/** A trend in words. */
public final class TrendWords {

    private final TrendChart chart;
    private final ChartTexts texts;
    private final DisplayUnit unit;

    public TrendWords(TrendChart chart, ChartTexts texts) {
        this.chart = chart;
        this.texts = texts;
        this.unit = ChartUnits.of(chart, texts);
    }

    /** The unit of all values. */
    public DisplayUnit unit() {
        return unit;
    }

    /** What stands beneath the plot: the years that are missing, and that official figures are series of their own. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!missing().isEmpty()) {
            notes.add(texts.text("trend.missing", texts.list(missing())));
        }
        chart.official().ifPresent(official -> {
            notes.add(texts.text("trend.official", texts.text(official.scope())));
            List<String> missing = missing(official.lines());
            if (!missing.isEmpty()) {
                notes.add(texts.text("trend.official.missing", texts.list(missing)));
            }
        });
        return notes;
    }

    /** A line's name and last value, with its year where it is not the last of the chart: nobody shall take it for that. */
    public String end(String name, Point.Known last, int year) {
        String value = unit.format(last.amount());
        int end = chart.years().get(chart.years().size() - 1);
        return year == end ? name + " " + value : texts.text("trend.end.earlier", name, value, Integer.toString(year));
    }

    /** A region's name with a word that tells its official line from the reported one. */
    public String official(Line line) {
        return texts.text("trend.official.name", line.name());
    }

    /** The years that the lines asked for miss, with the reasons; empty where they miss none. */
    public List<String> missing() {
        return missing(chart.lines());
    }

    private List<String> missing(List<Line> lines) {
        List<String> missing = new ArrayList<>();
        for (Line line : lines) {
            Map<String, List<String>> yearsByReason = new LinkedHashMap<>();
            for (int i = 0; i < line.points().size(); i++) {
                if (line.points().get(i) instanceof Point.Unknown unknown) {
                    yearsByReason
                            .computeIfAbsent(unknown.reason(), reason -> new ArrayList<>())
                            .add(chart.years().get(i).toString());
                }
            }
            yearsByReason.forEach((reason, years) -> missing.add(
                    texts.text("trend.missing.region", line.name(), texts.list(years), texts.word("reason", reason))));
        }
        return missing;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        chart.lines().forEach(line -> lines.add(line.name() + ": " + points(line)));
        chart.others()
                .forEach(line -> lines.add(texts.text("legend.others") + " " + line.name() + ": " + points(line)));
        chart.official()
                .ifPresent(
                        official -> official.lines().forEach(line -> lines.add(official(line) + ": " + points(line))));
        lines.addAll(notes());
        return lines;
    }

    private String points(Line line) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < line.points().size(); i++) {
            points.add(chart.years().get(i) + " " + point(line.points().get(i)));
        }
        return texts.list(points);
    }

    private String point(Point point) {
        return point instanceof Point.Known known
                ? unit.format(known.amount()) + Transcript.marks(known.marks(), texts)
                : "–";
    }
}
