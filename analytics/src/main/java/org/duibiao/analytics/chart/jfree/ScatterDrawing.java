package org.duibiao.analytics.chart.jfree;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.ScatterChart;
import org.duibiao.analytics.chart.ScatterChart.Point;
import org.duibiao.analytics.chart.jfree.plot.Plots;
import org.duibiao.analytics.chart.jfree.plot.Surface;
import org.duibiao.analytics.chart.layout.Box;
import org.duibiao.analytics.chart.layout.LabelPlacement;
import org.duibiao.analytics.chart.picture.Drawing;
import org.duibiao.analytics.chart.style.Letters;
import org.duibiao.analytics.chart.style.MarkShapes;
import org.duibiao.analytics.chart.style.Palette;
import org.duibiao.analytics.chart.style.PointShapes;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.text.DisplayUnit;
import org.duibiao.analytics.chart.transcript.MarksUsed;
import org.duibiao.analytics.chart.transcript.ScatterWords;
import org.duibiao.analytics.figure.Amount;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/**
 * Draws two indicators against each other. The names of the regions asked about come first, then those farthest out; a name
 * that finds no room is left out and counted.
 */
final class ScatterDrawing {

    private static final double HEIGHT = 560;
    private static final Shape CIRCLE = PointShapes.shape(0);

    private final ScatterChart chart;
    private final ChartTexts texts;
    private final Letters letters;
    private final ScatterWords words;
    private final Font font;
    private final Font bold;

    ScatterDrawing(ScatterChart chart, ChartTexts texts, Letters letters) {
        this.chart = chart;
        this.texts = texts;
        this.letters = letters;
        this.words = new ScatterWords(chart, texts);
        this.font = letters.at(Letters.SMALL);
        this.bold = letters.boldAt(Letters.USUAL);
    }

    Drawing drawing() {
        XYPlot plot = Plots.of(
                axis(chart.across(), words.across(), Point::across, Plots::numbers),
                axis(chart.upwards(), words.upwards(), Point::upwards, Plots::upwards),
                this::paint);
        return new Sheet(texts, letters).of(chart, plot, HEIGHT, legend(), words.notes());
    }

    /** Makes an empty axis. */
    private interface AxisStyle {
        NumberAxis of(Letters letters, double least, double greatest);
    }

    private NumberAxis axis(ScatterChart.Axis axis, DisplayUnit unit, Function<Point, Amount> value, AxisStyle style) {
        double[] values = chart.points().stream()
                .mapToDouble(point -> unit.scaled(value.apply(point).value()))
                .sorted()
                .toArray();
        double least = values[0];
        double greatest = values[values.length - 1];
        double span = greatest - least == 0 ? Math.max(1, Math.abs(greatest)) : greatest - least;
        boolean fromZero = least >= 0 && least < greatest / 2;
        NumberAxis numbers = style.of(letters, fromZero ? 0 : least - span * 0.08, greatest + span * 0.08);
        numbers.setLabel(letters.writable(words.title(axis, unit)));
        return numbers;
    }

    private void paint(Graphics2D canvas, Surface surface) {
        chart.across().median().ifPresent(median -> {
            double x = surface.x(words.across().scaled(median));
            dashed(canvas, x, surface.area().getMinY(), x, surface.area().getMaxY());
        });
        chart.upwards().median().ifPresent(median -> {
            double y = surface.y(words.upwards().scaled(median));
            dashed(canvas, surface.area().getMinX(), y, surface.area().getMaxX(), y);
        });
        List<Point> ordered = farthestFirst();
        LabelPlacement placement = new LabelPlacement(new Box(
                surface.area().getX(),
                surface.area().getY(),
                surface.area().getWidth(),
                surface.area().getHeight()));
        for (Point point : ordered) {
            placement.reserve(x(surface, point), y(surface, point), reach(point));
            draw(canvas, surface, point);
        }
        ordered.forEach(point -> name(canvas, surface, placement, point));
    }

    /** Those asked about, then by distance from the medians, or from the middle of the values, in spans of the axes. */
    private List<Point> farthestFirst() {
        double middleAcross = middle(chart.across(), Point::across);
        double middleUpwards = middle(chart.upwards(), Point::upwards);
        double spanAcross = span(Point::across);
        double spanUpwards = span(Point::upwards);
        return chart.points().stream()
                .sorted(Comparator.comparing((Point point) -> !point.marks().contains(Mark.ASKED))
                        .thenComparing(Comparator.comparingDouble((Point point) -> Math.hypot(
                                        (point.across().value().doubleValue() - middleAcross) / spanAcross,
                                        (point.upwards().value().doubleValue() - middleUpwards) / spanUpwards))
                                .reversed())
                        .thenComparing(Point::code))
                .toList();
    }

    private double middle(ScatterChart.Axis axis, Function<Point, Amount> value) {
        return axis.median()
                .map(BigDecimal::doubleValue)
                .orElseGet(() -> chart.points().stream()
                        .mapToDouble(point -> value.apply(point).value().doubleValue())
                        .average()
                        .orElseThrow());
    }

    private double span(Function<Point, Amount> value) {
        double[] values = chart.points().stream()
                .mapToDouble(point -> value.apply(point).value().doubleValue())
                .sorted()
                .toArray();
        double span = values[values.length - 1] - values[0];
        return span == 0 ? 1 : span;
    }

    private void draw(Graphics2D canvas, Surface surface, Point point) {
        Color colour = point.marks().contains(Mark.ASKED) ? Palette.ORANGE : Palette.BLUE;
        PointShapes.draw(canvas, CIRCLE, colour, point.marks(), x(surface, point), y(surface, point));
    }

    private void name(Graphics2D canvas, Surface surface, LabelPlacement placement, Point point) {
        Font with = point.marks().contains(Mark.ASKED) ? bold : font;
        List<Mark> signs = signs(point);
        double width = letters.width(point.name(), with);
        double signsWidth = signs.size() * MarkShapes.ADVANCE;
        placement
                .place(x(surface, point), y(surface, point), reach(point), width + signsWidth, Letters.height(with))
                .ifPresent(box -> {
                    double middle = box.y() + box.height() / 2;
                    letters.leftOnWhite(canvas, point.name(), with, Palette.BLACK, box.x(), middle);
                    MarkShapes.draw(canvas, signs, box.x() + width + 3, middle);
                });
    }

    private static double reach(Point point) {
        return point.marks().contains(Mark.DISPUTED) ? PointShapes.RING : PointShapes.RADIUS + 1;
    }

    /** Signs that the point itself does not tell. */
    private static List<Mark> signs(Point point) {
        return MarkShapes.signs(point.marks()).stream()
                .filter(mark -> mark != Mark.DISPUTED && mark != Mark.LOWEST_GRADE)
                .toList();
    }

    private double x(Surface surface, Point point) {
        return surface.x(words.across().scaled(point.across().value()));
    }

    private double y(Surface surface, Point point) {
        return surface.y(words.upwards().scaled(point.upwards().value()));
    }

    private static void dashed(Graphics2D canvas, double x1, double y1, double x2, double y2) {
        canvas.setPaint(Palette.GREY);
        canvas.setStroke(Palette.DASHED);
        canvas.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private List<LegendEntry> legend() {
        List<LegendEntry> entries = new ArrayList<>();
        if (MarksUsed.of(chart).contains(Mark.ASKED)) {
            entries.add(new LegendEntry(
                    CIRCLE, Palette.ORANGE, true, Palette.THIN, texts.text("mark." + Mark.ASKED.name())));
        }
        entries.addAll(LegendEntry.ofPoints(MarksUsed.of(chart), texts));
        if (chart.across().median().isPresent()) {
            entries.add(LegendEntry.line(Palette.GREY, Palette.DASHED, texts.text("legend.median")));
        }
        return entries;
    }
}
