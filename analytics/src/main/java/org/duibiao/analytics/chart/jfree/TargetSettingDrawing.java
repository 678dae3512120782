package org.duibiao.analytics.chart.jfree;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.TargetSettingChart;
import org.duibiao.analytics.chart.TargetSettingChart.Row;
import org.duibiao.analytics.chart.jfree.plot.Plots;
import org.duibiao.analytics.chart.jfree.plot.Surface;
import org.duibiao.analytics.chart.picture.Drawing;
import org.duibiao.analytics.chart.style.Letters;
import org.duibiao.analytics.chart.style.MarkShapes;
import org.duibiao.analytics.chart.style.Palette;
import org.duibiao.analytics.chart.style.PointShapes;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.transcript.MarksUsed;
import org.duibiao.analytics.chart.transcript.TargetSettingWords;
import org.duibiao.analytics.figure.TargetSetting.Overshoot;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/**
 * Draws how regions set their targets: beneath a row of headings a row a region, the shares in columns, the median overshoot
 * as a point on the line from the least to the greatest.
 */
final class TargetSettingDrawing {

    private static final double ROW_HEIGHT = 38;
    private static final double AXIS_HEIGHT = 40;
    private static final double GAP = 8;
    private static final double LINE_APART = 8;
    /** An overshoot beyond this many percent, either way, is drawn up to here; its number stands in the row. */
    private static final double FARTHEST = 150;

    private static final double NEAREST = 5;
    private static final double MARGIN = 0.06;

    private final TargetSettingChart chart;
    private final ChartTexts texts;
    private final Letters letters;
    private final TargetSettingWords words;
    private final Font font;
    private final Font bold;
    private final Font small;
    private final double nameWidth;
    private final double medianWidth;
    private final double equalWidth;
    private final double fullWidth;

    TargetSettingDrawing(TargetSettingChart chart, ChartTexts texts, Letters letters) {
        this.chart = chart;
        this.texts = texts;
        this.letters = letters;
        this.words = new TargetSettingWords(texts);
        this.font = letters.at(Letters.USUAL);
        this.bold = letters.boldAt(Letters.USUAL);
        this.small = letters.at(Letters.SMALL);
        this.nameWidth = columnWidth(Row::name, words::targets, "") + MarkShapes.ADVANCE;
        this.medianWidth = columnWidth(words::median, words::range, texts.text("targetSetting.median"));
        this.equalWidth = columnWidth(words::equalShare, words::equalCount, texts.text("targetSetting.equal"));
        this.fullWidth = columnWidth(words::fullShare, words::fullCount, texts.text("targetSetting.full"));
    }

    private double columnWidth(Function<Row, String> upper, Function<Row, String> lower, String heading) {
        return Stream.of(
                        letters.widest(chart.rows().stream().map(upper).toList(), bold),
                        letters.widest(chart.rows().stream().map(lower).toList(), small),
                        letters.width(heading, small))
                .reduce(0.0, Math::max);
    }

    Drawing drawing() {
        double labels = nameWidth + equalWidth + fullWidth + medianWidth + 8 * GAP;
        int rows = chart.rows().size() + 1;
        XYPlot plot = Plots.of(axis(), new RowAxis(rows, labels, this::label), this::paint);
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setRangeGridlinesVisible(false);
        return new Sheet(texts, letters).of(chart, plot, rows * ROW_HEIGHT + AXIS_HEIGHT, legend(), words.notes(chart));
    }

    private NumberAxis axis() {
        double least = Math.min(
                -NEAREST,
                ends(overshoot -> overshoot.least().doubleValue()).min().orElse(0));
        double greatest = Math.max(
                NEAREST,
                ends(overshoot -> overshoot.greatest().doubleValue()).max().orElse(0));
        double margin = (greatest - least) * MARGIN;
        NumberAxis axis = Plots.numbers(letters, least - margin, greatest + margin);
        axis.setLabel(letters.writable(texts.text("targetSetting.axis")));
        return axis;
    }

    private DoubleStream ends(ToDoubleFunction<Overshoot> end) {
        return chart.rows().stream()
                .flatMap(row -> row.overshoot().stream())
                .mapToDouble(end)
                .map(TargetSettingDrawing::within);
    }

    private static double within(double percent) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, percent));
    }

    private void label(Graphics2D canvas, int number, double left, double right, double middle) {
        double median = right - 2 * GAP;
        double full = median - medianWidth - 2 * GAP;
        double equal = full - fullWidth - 2 * GAP;
        if (number == 0) {
            letters.right(canvas, texts.text("targetSetting.equal"), small, Palette.GREY, equal, middle);
            letters.right(canvas, texts.text("targetSetting.full"), small, Palette.GREY, full, middle);
            letters.right(canvas, texts.text("targetSetting.median"), small, Palette.GREY, median, middle);
            return;
        }
        Row row = chart.rows().get(number - 1);
        separate(canvas, left, right, middle - ROW_HEIGHT / 2);
        boolean asked = row.marks().contains(Mark.ASKED);
        letters.left(canvas, row.name(), asked ? bold : font, Palette.BLACK, left, middle - LINE_APART);
        if (row.marks().contains(Mark.GENERATED)) {
            double sign = left + letters.width(row.name(), asked ? bold : font) + MarkShapes.ADVANCE / 2;
            MarkShapes.draw(canvas, Set.of(Mark.GENERATED), sign, middle - LINE_APART);
        }
        letters.left(canvas, words.targets(row), small, Palette.GREY, left, middle + LINE_APART);
        column(canvas, words.equalShare(row), words.equalCount(row), equal, middle);
        column(canvas, words.fullShare(row), words.fullCount(row), full, middle);
        column(canvas, words.median(row), words.range(row), median, middle);
    }

    private void column(Graphics2D canvas, String upper, String lower, double right, double middle) {
        letters.right(canvas, upper, bold, Palette.BLACK, right, middle - LINE_APART);
        letters.right(canvas, lower, small, Palette.GREY, right, middle + LINE_APART);
    }

    private static void separate(Graphics2D canvas, double from, double to, double height) {
        canvas.setPaint(Palette.GRID);
        canvas.setStroke(Palette.HAIR);
        canvas.draw(new Line2D.Double(from, height, to, height));
    }

    /** A region without figures has its cross at the edge: on the line of the targets it would seem to have met them. */
    private void paint(Graphics2D canvas, Surface surface) {
        canvas.setPaint(Palette.BLACK);
        canvas.setStroke(Palette.THIN);
        double target = surface.x(0);
        canvas.draw(new Line2D.Double(
                target, surface.area().getMinY(), target, surface.area().getMaxY()));
        for (int number = 1; number <= chart.rows().size(); number++) {
            Row row = chart.rows().get(number - 1);
            separate(canvas, surface.area().getMinX(), surface.area().getMaxX(), surface.y(number - 0.5));
            double middle = surface.y(number);
            if (row.overshoot().isPresent()) {
                overshoot(canvas, surface, row, row.overshoot().get(), middle);
            } else {
                PointShapes.missing(canvas, Palette.GREY, surface.area().getMinX() + GAP, middle);
            }
        }
    }

    private static void overshoot(Graphics2D canvas, Surface surface, Row row, Overshoot overshoot, double middle) {
        double from = surface.x(within(overshoot.least().doubleValue()));
        double to = surface.x(within(overshoot.greatest().doubleValue()));
        canvas.setPaint(Palette.LIGHT_GREY);
        canvas.setStroke(Palette.LINE);
        canvas.draw(new Line2D.Double(from, middle, to, middle));
        PointShapes.draw(
                canvas,
                PointShapes.shape(0),
                colour(row),
                row.marks(),
                surface.x(within(overshoot.median().doubleValue())),
                middle);
    }

    private static Color colour(Row row) {
        return row.marks().contains(Mark.ASKED) ? Palette.ORANGE : Palette.BLUE;
    }

    private List<LegendEntry> legend() {
        Set<Mark> marks = MarksUsed.of(chart);
        List<LegendEntry> entries = new ArrayList<>();
        entries.add(new LegendEntry(
                PointShapes.shape(0), Palette.BLUE, true, Palette.THIN, texts.text("legend.setting.median")));
        if (marks.contains(Mark.ASKED)) {
            entries.add(new LegendEntry(
                    PointShapes.shape(0), Palette.ORANGE, true, Palette.THIN, texts.text("mark." + Mark.ASKED.name())));
        }
        entries.add(LegendEntry.line(Palette.LIGHT_GREY, Palette.LINE, texts.text("legend.setting.range")));
        entries.add(LegendEntry.upright(Palette.BLACK, Palette.THIN, texts.text("legend.target")));
        if (chart.rows().stream().anyMatch(row -> row.overshoot().isEmpty())) {
            entries.add(new LegendEntry(
                    PointShapes.missing(), Palette.GREY, false, Palette.LINE, texts.text("legend.missing")));
        }
        entries.addAll(LegendEntry.ofPoints(marks, texts));
        return entries;
    }
}
