package org.duibiao.analytics.chart.jfree;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duibiao.analytics.chart.ScorecardChart;
import org.duibiao.analytics.chart.ScorecardChart.Check;
import org.duibiao.analytics.chart.ScorecardChart.Line;
import org.duibiao.analytics.chart.ScorecardChart.Points;
import org.duibiao.analytics.chart.jfree.plot.Plots;
import org.duibiao.analytics.chart.jfree.plot.Surface;
import org.duibiao.analytics.chart.jfree.plot.WrittenAxis;
import org.duibiao.analytics.chart.picture.Drawing;
import org.duibiao.analytics.chart.style.Bars;
import org.duibiao.analytics.chart.style.Letters;
import org.duibiao.analytics.chart.style.Palette;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.transcript.ScorecardWords;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;

/**
 * Draws a self-evaluation form: a row a line, its weight as a frame, the awarded points as a bar in it, the points by the rules
 * as a stroke across. Lines that words decide are hatched, lines that cannot be computed grey.
 */
final class ScorecardDrawing {

    private static final double ROW_HEIGHT = 24;
    private static final double AXIS_HEIGHT = 40;
    private static final double GAP = 8;
    private static final double BAR = 13;
    private static final double WIDEST_LABEL = 330;
    private static final double TICKS = 10;

    private final ScorecardChart chart;
    private final ChartTexts texts;
    private final Letters letters;
    private final ScorecardWords words;
    private final Font font;
    private final Font bold;
    private final Font small;

    ScorecardDrawing(ScorecardChart chart, ChartTexts texts, Letters letters) {
        this.chart = chart;
        this.texts = texts;
        this.letters = letters;
        this.words = new ScorecardWords(texts);
        this.font = letters.at(Letters.SMALL);
        this.bold = letters.boldAt(Letters.SMALL);
        this.small = letters.at(Letters.SMALL);
    }

    Drawing drawing() {
        double labels = Math.min(
                        WIDEST_LABEL,
                        letters.widest(
                                chart.lines().stream().map(Line::criterion).toList(), font))
                + 2 * GAP;
        RowAxis rows = new RowAxis(chart.lines().size(), labels, this::label);
        XYPlot plot = Plots.of(axis(Sheet.INNER_WIDTH - labels), rows, this::paint);
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setRangeGridlinesVisible(false);
        return new Sheet(texts, letters)
                .of(chart, plot, chart.lines().size() * ROW_HEIGHT + AXIS_HEIGHT, legend(), List.of());
    }

    private NumberAxis axis(double width) {
        double greatest = chart.lines().stream()
                .flatMap(line ->
                        Stream.of(line.weight(), line.awarded(), line.byRule().map(Points::high)))
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        double written = chart.lines().stream()
                        .mapToDouble(line ->
                                letters.width(words.points(line), bold) + letters.width(words.check(line), small))
                        .max()
                        .orElse(0)
                + 4 * GAP;
        WrittenAxis axis = Plots.numbers(letters, 0, greatest * width / (width - written));
        axis.setTickUnit(new NumberTickUnit(Math.max(1, Math.ceil(greatest / TICKS))));
        axis.writeOnly("0", 0, greatest);
        axis.setLabel(letters.writable(texts.text("scorecard.axis")));
        return axis;
    }

    private void label(Graphics2D canvas, int number, double left, double right, double middle) {
        String name = chart.lines().get(number).criterion();
        letters.left(canvas, shortened(name), font, Palette.BLACK, left, middle);
    }

    /** The end of a long name is cut; the transcript has it whole. */
    private String shortened(String name) {
        String kept = name;
        while (letters.width(kept, font) > WIDEST_LABEL) {
            kept = kept.substring(0, kept.length() - 2) + "…";
        }
        return kept;
    }

    private void paint(Graphics2D canvas, Surface surface) {
        for (int number = 0; number < chart.lines().size(); number++) {
            paint(canvas, surface, chart.lines().get(number), surface.y(number));
        }
    }

    private void paint(Graphics2D canvas, Surface surface, Line line, double middle) {
        double from = surface.x(0);
        double end = from;
        if (line.awarded().isPresent()) {
            end = surface.x(line.awarded().get().doubleValue());
            bar(canvas, line.check(), from, end, middle);
        }
        if (line.weight().isPresent()) {
            double full = surface.x(line.weight().get().doubleValue());
            canvas.setPaint(Palette.GREY);
            canvas.setStroke(Palette.HAIR);
            canvas.draw(new Rectangle2D.Double(from, middle - BAR / 2 - 1.5, full - from, BAR + 3));
            end = Math.max(end, full);
        }
        if (line.byRule().isPresent()) {
            end = Math.max(end, rule(canvas, surface, line.byRule().get(), middle));
        }
        String points = words.points(line);
        boolean missing = line.awarded().isEmpty();
        letters.left(canvas, points, missing ? small : bold, missing ? Palette.GREY : Palette.BLACK, end + GAP, middle);
        Color colour = line.check() == Check.DIFFERS ? Palette.VERMILION : Palette.GREY;
        letters.left(canvas, words.check(line), small, colour, end + 2 * GAP + letters.width(points, bold), middle);
    }

    private static void bar(Graphics2D canvas, Check check, double from, double to, double middle) {
        switch (check) {
            case AGREES -> Bars.full(canvas, from, to, middle, BAR, Palette.GREEN);
            case DIFFERS -> Bars.full(canvas, from, to, middle, BAR, Palette.ORANGE);
            case WORDS -> Bars.hatched(canvas, from, to, middle, BAR, Palette.SKY_BLUE);
            case NOT_COMPUTABLE -> Bars.full(canvas, from, to, middle, BAR, Palette.LIGHT_GREY);
        }
    }

    /** A stroke at the points by the rules; where they are a range, a line from one end to the other. */
    private static double rule(Graphics2D canvas, Surface surface, Points points, double middle) {
        double low = surface.x(points.low().doubleValue());
        double high = surface.x(points.high().doubleValue());
        canvas.setPaint(Palette.BLACK);
        canvas.setStroke(Palette.LINE);
        canvas.draw(new Line2D.Double(low, middle - BAR * 0.75, low, middle + BAR * 0.75));
        canvas.draw(new Line2D.Double(high, middle - BAR * 0.75, high, middle + BAR * 0.75));
        canvas.draw(new Line2D.Double(low, middle, high, middle));
        return high;
    }

    private List<LegendEntry> legend() {
        List<LegendEntry> entries = new ArrayList<>();
        entries.add(new LegendEntry(
                new Rectangle2D.Double(-8, -5, 16, 10),
                Palette.GREY,
                false,
                Palette.HAIR,
                texts.text("legend.weight")));
        for (Check check : Check.values()) {
            if (chart.lines().stream().anyMatch(line -> line.check() == check)) {
                entries.add(entry(check));
            }
        }
        if (chart.lines().stream().anyMatch(line -> line.byRule().isPresent())) {
            entries.add(LegendEntry.upright(Palette.BLACK, Palette.LINE, texts.text("legend.byRule")));
        }
        return entries;
    }

    private LegendEntry entry(Check check) {
        String meaning = texts.text("legend.check." + check);
        return switch (check) {
            case AGREES -> LegendEntry.area(Palette.GREEN, meaning);
            case DIFFERS -> LegendEntry.area(Palette.ORANGE, meaning);
            case WORDS -> new LegendEntry(Bars.hatching(-8, -4, 16, 8), Palette.SKY_BLUE, false, Palette.LINE, meaning);
            case NOT_COMPUTABLE -> LegendEntry.area(Palette.LIGHT_GREY, meaning);
        };
    }
}
