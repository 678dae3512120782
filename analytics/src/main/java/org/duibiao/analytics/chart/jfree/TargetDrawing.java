package org.duibiao.analytics.chart.jfree;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.TargetChart;
import org.duibiao.analytics.chart.TargetChart.Goal;
import org.duibiao.analytics.chart.jfree.plot.Plots;
import org.duibiao.analytics.chart.jfree.plot.Surface;
import org.duibiao.analytics.chart.jfree.plot.WrittenAxis;
import org.duibiao.analytics.chart.picture.Drawing;
import org.duibiao.analytics.chart.style.Bars;
import org.duibiao.analytics.chart.style.Letters;
import org.duibiao.analytics.chart.style.MarkShapes;
import org.duibiao.analytics.chart.style.Palette;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.transcript.MarksUsed;
import org.duibiao.analytics.chart.transcript.TargetWords;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;

/**
 * Draws results against targets: a bar a promise, in percent of it, with a line at one hundred; the numbers themselves beside
 * it. A promise of growth, and one without a result, has its numbers and no bar.
 */
final class TargetDrawing {

    private static final double ROW_HEIGHT = 38;
    private static final double AXIS_HEIGHT = 40;
    private static final double GAP = 8;
    private static final double BAR = 18;
    private static final double WHOLE = 100;
    private static final double TICK = 25;
    /** A result beyond this many percent is drawn up to here, the bar broken, so that the others stay readable. */
    private static final double LONGEST = 250;

    private final TargetChart chart;
    private final ChartTexts texts;
    private final Letters letters;
    private final TargetWords words;
    private final Font font;
    private final Font bold;
    private final Font small;

    TargetDrawing(TargetChart chart, ChartTexts texts, Letters letters) {
        this.chart = chart;
        this.texts = texts;
        this.letters = letters;
        this.words = new TargetWords(texts);
        this.font = letters.at(Letters.USUAL);
        this.bold = letters.boldAt(Letters.USUAL);
        this.small = letters.at(Letters.SMALL);
    }

    Drawing drawing() {
        double labels = Math.max(
                        letters.widest(chart.goals().stream().map(words::name).toList(), font),
                        letters.widest(
                                chart.goals().stream().map(words::numbers).toList(), small))
                + 2 * GAP;
        RowAxis rows = new RowAxis(chart.goals().size(), labels, this::label);
        XYPlot plot = Plots.of(axis(Sheet.INNER_WIDTH - labels), rows, this::paint);
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setRangeGridlinesVisible(false);
        return new Sheet(texts, letters)
                .of(chart, plot, chart.goals().size() * ROW_HEIGHT + AXIS_HEIGHT, legend(), List.of());
    }

    private NumberAxis axis(double width) {
        double greatest = chart.goals().stream()
                .flatMap(goal -> goal.completion().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .map(percent -> Math.min(percent, LONGEST))
                .max()
                .orElse(WHOLE);
        double longest = Math.max(greatest, WHOLE);
        double written =
                chart.goals().stream().mapToDouble(this::endWidth).max().orElse(0) + 3 * GAP;
        WrittenAxis axis = Plots.numbers(letters, 0, longest * width / (width - written));
        axis.setTickUnit(new NumberTickUnit(TICK));
        axis.writeOnly("0", 0, LONGEST);
        axis.setLabel(letters.writable(texts.text("target.axis")));
        return axis;
    }

    private double endWidth(Goal goal) {
        return letters.width(end(goal), bold) + MarkShapes.signs(goal.marks()).size() * MarkShapes.ADVANCE + GAP;
    }

    /** What is written at the end of a bar: the percentage and the verdict. */
    private String end(Goal goal) {
        if (goal.result().isEmpty()) {
            return texts.text("reason.no_result");
        }
        return (words.completion(goal) + "  " + words.verdict(goal)).strip();
    }

    private void label(Graphics2D canvas, int number, double left, double right, double middle) {
        Goal goal = chart.goals().get(number);
        letters.left(canvas, words.name(goal), font, Palette.BLACK, left, middle - 8);
        letters.left(canvas, words.numbers(goal), small, Palette.GREY, left, middle + 8);
    }

    private void paint(Graphics2D canvas, Surface surface) {
        for (int number = 0; number < chart.goals().size(); number++) {
            paint(canvas, surface, chart.goals().get(number), surface.y(number));
        }
        double whole = surface.x(WHOLE);
        for (int number = 0; number < chart.goals().size(); number++) {
            if (chart.goals().get(number).completion().isPresent()) {
                double middle = surface.y(number);
                canvas.setPaint(Palette.BLACK);
                canvas.setStroke(Palette.LINE);
                canvas.draw(new Line2D.Double(whole, middle - BAR * 0.75, whole, middle + BAR * 0.75));
            }
        }
    }

    private void paint(Graphics2D canvas, Surface surface, Goal goal, double middle) {
        Optional<BigDecimal> completion = goal.completion();
        double at = surface.x(0) + GAP;
        if (completion.isPresent()) {
            double percent = completion.get().doubleValue();
            double end = surface.x(Math.min(percent, LONGEST));
            bar(canvas, surface.x(0), end, middle, goal);
            if (percent > LONGEST) {
                broken(canvas, end, middle);
            }
            at = Math.max(end, percent < WHOLE ? surface.x(WHOLE) : end) + GAP;
        }
        String written = end(goal);
        boolean missing = goal.result().isEmpty();
        letters.left(canvas, written, missing ? small : bold, missing ? Palette.GREY : Palette.BLACK, at, middle);
        MarkShapes.draw(canvas, goal.marks(), at + letters.width(written, bold) + GAP, middle);
    }

    /** Two strokes through a bar near its end: it is longer than it is drawn. */
    private static void broken(Graphics2D canvas, double end, double middle) {
        canvas.setPaint(Color.WHITE);
        canvas.setStroke(Palette.LINE);
        for (double x = end - 18; x <= end - 12; x += 6) {
            canvas.draw(new Line2D.Double(x, middle + BAR * 0.7, x + BAR * 0.5, middle - BAR * 0.7));
        }
    }

    private static void bar(Graphics2D canvas, double from, double to, double middle, Goal goal) {
        Color colour =
                goal.kept().map(kept -> kept ? Palette.GREEN : Palette.ORANGE).orElse(Palette.SKY_BLUE);
        Bars.draw(canvas, from, to, middle, BAR, goal.marks(), colour);
    }

    private List<LegendEntry> legend() {
        List<LegendEntry> entries = new ArrayList<>();
        if (chart.goals().stream().anyMatch(goal -> goal.completion().isPresent())) {
            entries.add(LegendEntry.area(Palette.GREEN, texts.text("legend.kept")));
            entries.add(LegendEntry.area(Palette.ORANGE, texts.text("legend.notKept")));
            entries.add(LegendEntry.upright(Palette.BLACK, Palette.LINE, texts.text("legend.target")));
        }
        MarksUsed.of(chart).stream()
                .filter(mark -> mark != Mark.ASKED)
                .forEach(mark -> entries.add(LegendEntry.of(mark, texts)));
        return entries;
    }
}
