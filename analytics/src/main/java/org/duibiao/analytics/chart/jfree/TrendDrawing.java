package org.duibiao.analytics.chart.jfree;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.TrendChart;
import org.duibiao.analytics.chart.TrendChart.Line;
import org.duibiao.analytics.chart.TrendChart.Point.Known;
import org.duibiao.analytics.chart.jfree.plot.Plots;
import org.duibiao.analytics.chart.jfree.plot.Surface;
import org.duibiao.analytics.chart.picture.Drawing;
import org.duibiao.analytics.chart.style.Letters;
import org.duibiao.analytics.chart.style.MarkShapes;
import org.duibiao.analytics.chart.style.Palette;
import org.duibiao.analytics.chart.style.PointShapes;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.transcript.MarksUsed;
import org.duibiao.analytics.chart.transcript.TrendWords;
import org.jfree.chart.plot.XYPlot;

/**
 * Draws a trend: a line a region with a shape of its own, broken where a year is missing; the name and the last value at its
 * end; a cross for every missing year at the foot.
 */
final class TrendDrawing {

    private static final double DOT = 2;

    private final TrendChart chart;
    private final ChartTexts texts;
    private final Letters letters;
    private final TrendWords words;
    private final int first;
    private final TrendEnds ends;
    private final OfficialLines official;
    private final TrendAxes axes;

    TrendDrawing(TrendChart chart, ChartTexts texts, Letters letters) {
        this.chart = chart;
        this.texts = texts;
        this.letters = letters;
        this.words = new TrendWords(chart, texts);
        this.first = chart.years().get(0);
        this.ends = new TrendEnds(chart, words, letters);
        this.official = new OfficialLines(chart, words.unit());
        int missingRows = (int) IntStream.range(0, chart.years().size())
                .mapToLong(year -> missing(chart.lines().size(), year))
                .max()
                .orElse(0);
        this.axes = new TrendAxes(chart, words.unit(), texts, letters, missingRows);
    }

    Drawing drawing() {
        XYPlot plot = Plots.of(axes.years(ends.width()), axes.values(), this::paint);
        plot.setDomainGridlinesVisible(false);
        return new Sheet(texts, letters).of(chart, plot, TrendAxes.HEIGHT, legend(), words.notes());
    }

    private double scaled(BigDecimal value) {
        return words.unit().scaled(value);
    }

    /** How many of the first so many lines miss a year: its crosses stand one above the other. */
    private long missing(int lines, int year) {
        return chart.lines().stream()
                .limit(lines)
                .filter(line -> !(line.points().get(year) instanceof Known))
                .count();
    }

    private void paint(Graphics2D canvas, Surface surface) {
        Rectangle2D area = surface.area();
        canvas.setPaint(Color.WHITE);
        canvas.fill(new Rectangle2D.Double(
                area.getX(), area.getMaxY() - axes.footHeight(), area.getWidth(), axes.footHeight()));
        if (surface.y(0) <= surface.area().getMaxY()) {
            line(
                    canvas,
                    Palette.GREY,
                    Palette.THIN,
                    surface.area().getMinX(),
                    surface.y(0),
                    surface.area().getMaxX(),
                    surface.y(0));
        }
        chart.others().forEach(line -> {
            join(canvas, surface, line, Palette.LIGHT_GREY, Palette.HAIR);
            dots(canvas, surface, line);
        });
        medians(canvas, surface);
        official.paint(canvas, surface);
        for (int i = 0; i < chart.lines().size(); i++) {
            join(canvas, surface, chart.lines().get(i), Palette.LINES.get(i), Palette.LINE);
        }
        for (int i = 0; i < chart.lines().size(); i++) {
            points(canvas, surface, chart.lines().get(i), i);
        }
        ends.paint(canvas, surface);
    }

    private void join(Graphics2D canvas, Surface surface, Line line, Color colour, Stroke stroke) {
        for (int year = 1; year < line.points().size(); year++) {
            Optional<Double> before = y(surface, line, year - 1);
            Optional<Double> now = y(surface, line, year);
            if (before.isPresent() && now.isPresent()) {
                line(
                        canvas,
                        colour,
                        stroke,
                        surface.x(first + year - 1.0),
                        before.get(),
                        surface.x(first + year),
                        now.get());
            }
        }
    }

    /** So that a region of the group with a figure in one year alone is seen too. */
    private void dots(Graphics2D canvas, Surface surface, Line line) {
        canvas.setPaint(Palette.LIGHT_GREY);
        for (int year = 0; year < line.points().size(); year++) {
            double x = surface.x(first + year);
            y(surface, line, year)
                    .ifPresent(height -> canvas.fill(new Ellipse2D.Double(x - DOT, height - DOT, 2 * DOT, 2 * DOT)));
        }
    }

    private void medians(Graphics2D canvas, Surface surface) {
        for (int year = 1; year < chart.medians().size(); year++) {
            Optional<BigDecimal> before = chart.medians().get(year - 1);
            Optional<BigDecimal> now = chart.medians().get(year);
            if (before.isPresent() && now.isPresent()) {
                line(
                        canvas,
                        Palette.GREY,
                        Palette.DASHED,
                        surface.x(first + year - 1.0),
                        surface.y(scaled(before.get())),
                        surface.x(first + year),
                        surface.y(scaled(now.get())));
            }
        }
    }

    private void points(Graphics2D canvas, Surface surface, Line line, int number) {
        Shape shape = PointShapes.shape(number);
        Color colour = Palette.LINES.get(number);
        for (int year = 0; year < line.points().size(); year++) {
            double x = surface.x(first + year);
            if (line.points().get(year) instanceof Known known) {
                double y = surface.y(scaled(known.amount().value()));
                PointShapes.draw(canvas, shape, colour, known.marks(), x, y);
                List<Mark> signs = PointShapes.signs(known.marks());
                MarkShapes.draw(
                        canvas, signs, x - (signs.size() * MarkShapes.ADVANCE) / 2, y - 2.6 * PointShapes.RADIUS);
            } else {
                double foot = surface.area().getMaxY() - TrendAxes.MISSING_ROW * (missing(number, year) + 0.5);
                PointShapes.missing(canvas, colour, x, foot);
            }
        }
    }

    private Optional<Double> y(Surface surface, Line line, int year) {
        return line.points().get(year) instanceof Known known
                ? Optional.of(surface.y(scaled(known.amount().value())))
                : Optional.empty();
    }

    private static void line(
            Graphics2D canvas, Color colour, Stroke stroke, double x1, double y1, double x2, double y2) {
        canvas.setPaint(colour);
        canvas.setStroke(stroke);
        canvas.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private List<LegendEntry> legend() {
        List<LegendEntry> entries = new ArrayList<>();
        for (int i = 0; i < chart.lines().size(); i++) {
            entries.add(new LegendEntry(
                    PointShapes.shape(i),
                    Palette.LINES.get(i),
                    true,
                    Palette.THIN,
                    chart.lines().get(i).name()));
        }
        if (chart.official().isPresent()) {
            entries.add(new LegendEntry(
                    PointShapes.official(), Palette.BLACK, true, Palette.THIN, texts.text("legend.official")));
        }
        if (!chart.others().isEmpty()) {
            entries.add(LegendEntry.line(Palette.LIGHT_GREY, Palette.THIN, texts.text("legend.others")));
        }
        if (chart.medians().stream().anyMatch(Optional::isPresent)) {
            entries.add(LegendEntry.line(Palette.GREY, Palette.DASHED, texts.text("legend.median")));
        }
        if (axes.footHeight() > 0) {
            entries.add(new LegendEntry(
                    PointShapes.missing(), Palette.BLACK, false, Palette.LINE, texts.text("legend.missing")));
        }
        entries.addAll(LegendEntry.ofPoints(MarksUsed.of(chart), texts));
        return entries;
    }
}
