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
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.SpineChart;
import org.duibiao.analytics.chart.SpineChart.Place;
import org.duibiao.analytics.chart.SpineChart.Row;
import org.duibiao.analytics.chart.jfree.plot.Plots;
import org.duibiao.analytics.chart.jfree.plot.Surface;
import org.duibiao.analytics.chart.picture.Drawing;
import org.duibiao.analytics.chart.style.Letters;
import org.duibiao.analytics.chart.style.MarkShapes;
import org.duibiao.analytics.chart.style.Palette;
import org.duibiao.analytics.chart.style.PointShapes;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.transcript.MarksUsed;
import org.duibiao.analytics.chart.transcript.SpineWords;
import org.duibiao.analytics.ranking.Summary;
import org.duibiao.model.catalogue.Indicator.Direction;
import org.jfree.chart.plot.XYPlot;

/**
 * Draws a spine chart: each row from the group's worst at the left to its best at the right on a scale of its own, the
 * middle half of the group and its median, and the region as a point.
 */
final class SpineDrawing {

    private static final double ROW_HEIGHT = 38;
    private static final double GAP = 8;
    private static final double BAR = 14;

    private final SpineChart chart;
    private final ChartTexts texts;
    private final Letters letters;
    private final SpineWords words;
    private final Font font;
    private final Font bold;
    private final Font small;
    private final double nameWidth;
    private final double valueWidth;
    private final double placeWidth;
    private final double endWidth;

    SpineDrawing(SpineChart chart, ChartTexts texts, Letters letters) {
        this.chart = chart;
        this.texts = texts;
        this.letters = letters;
        this.words = new SpineWords(chart, texts);
        this.font = letters.at(Letters.USUAL);
        this.bold = letters.boldAt(Letters.USUAL);
        this.small = letters.at(Letters.SMALL);
        this.nameWidth = Math.max(
                letters.widest(chart.rows().stream().map(words::name).toList(), font),
                letters.widest(chart.rows().stream().map(words::unitAndScope).toList(), small));
        this.valueWidth = letters.widest(chart.rows().stream().map(words::value).toList(), bold);
        this.placeWidth = chart.rows().stream()
                .filter(SpineDrawing::hasPlace)
                .mapToDouble(row -> letters.width(words.place(row), small))
                .max()
                .orElse(0);
        this.endWidth = Math.max(
                letters.widest(chart.rows().stream().map(words::left).toList(), small),
                letters.widest(chart.rows().stream().map(words::right).toList(), small));
    }

    Drawing drawing() {
        double labels = nameWidth + valueWidth + placeWidth + 4 * GAP;
        RowAxis rows = new RowAxis(chart.rows().size(), labels, this::label);
        double width = Sheet.INNER_WIDTH - labels;
        double room = (endWidth + 2 * GAP) / (width - 2 * (endWidth + 2 * GAP));
        XYPlot plot = Plots.of(Plots.hidden(-room, 1 + room), rows, this::paint);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        List<String> notes = chart.withoutFigures() == 0
                ? List.of()
                : List.of(texts.text("spine.withoutFigures", chart.withoutFigures()));
        return new Sheet(texts, letters).of(chart, plot, chart.rows().size() * ROW_HEIGHT, legend(), notes);
    }

    private void label(Graphics2D canvas, int number, double left, double right, double middle) {
        Row row = chart.rows().get(number);
        if (number > 0) {
            canvas.setPaint(Palette.GRID);
            canvas.setStroke(Palette.HAIR);
            canvas.draw(new Line2D.Double(left, middle - ROW_HEIGHT / 2, right, middle - ROW_HEIGHT / 2));
        }
        letters.left(canvas, words.name(row), font, Palette.BLACK, left, middle - 8);
        letters.left(canvas, words.unitAndScope(row), small, Palette.GREY, left, middle + 8);
        letters.right(canvas, words.value(row), bold, Palette.BLACK, left + nameWidth + 2 * GAP + valueWidth, middle);
        if (hasPlace(row)) {
            letters.left(canvas, words.place(row), small, Palette.GREY, right - placeWidth - GAP, middle);
        }
    }

    private static boolean hasPlace(Row row) {
        return row.place() instanceof Place.Ranked && !SpineWords.isAlone(row);
    }

    private void paint(Graphics2D canvas, Surface surface) {
        for (int number = 0; number < chart.rows().size(); number++) {
            Row row = chart.rows().get(number);
            double middle = surface.y(number);
            if (number > 0) {
                double between = surface.y(number - 0.5);
                canvas.setPaint(Palette.GRID);
                canvas.setStroke(Palette.HAIR);
                canvas.draw(new Line2D.Double(
                        surface.area().getMinX(), between, surface.area().getMaxX(), between));
            }
            if (!SpineWords.isAlone(row)) {
                row.spread().ifPresent(spread -> spread(canvas, surface, row, spread, middle));
            }
            place(canvas, surface, row, middle);
        }
    }

    private void spread(Graphics2D canvas, Surface surface, Row row, Summary spread, double middle) {
        letters.right(canvas, words.left(row), small, Palette.GREY, surface.x(0) - GAP, middle);
        letters.left(canvas, words.right(row), small, Palette.GREY, surface.x(1) + GAP, middle);
        box(canvas, surface.x(0), surface.x(1), middle, Palette.RANGE);
        if (spread.lowerQuartile().isPresent() && spread.upperQuartile().isPresent()) {
            box(
                    canvas,
                    surface.x(share(row, spread, spread.lowerQuartile().get())),
                    surface.x(share(row, spread, spread.upperQuartile().get())),
                    middle,
                    Palette.MIDDLE_HALF);
        }
        spread.median().ifPresent(median -> {
            double x = surface.x(share(row, spread, median));
            canvas.setPaint(Palette.BLACK);
            canvas.setStroke(Palette.LINE);
            canvas.draw(new Line2D.Double(x, middle - BAR / 2, x, middle + BAR / 2));
        });
    }

    private void place(Graphics2D canvas, Surface surface, Row row, double middle) {
        boolean bar = row.spread().isPresent() && !SpineWords.isAlone(row);
        if (bar && row.place() instanceof Place.Ranked ranked) {
            point(
                    canvas,
                    surface.x(share(row, row.spread().get(), ranked.amount().value())),
                    middle,
                    ranked);
            return;
        }
        String said = words.place(row);
        double width = letters.width(said, small);
        double left = bar ? besideMedian(surface, row, width) : surface.x(0.5) - width / 2;
        letters.left(canvas, said, small, Palette.BLACK, left, middle);
        if (row.place() instanceof Place.Ranked ranked) {
            point(canvas, left - 3 * GAP, middle, ranked);
        }
    }

    /** Words on the group's bar start where its median is not: below the bar they would seem to belong to the next row. */
    private static double besideMedian(Surface surface, Row row, double width) {
        boolean atLeft = row.spread()
                .flatMap(spread -> spread.median().map(median -> share(row, spread, median) > 0.5))
                .orElse(true);
        return atLeft ? surface.x(0) + GAP : surface.x(1) - GAP - width;
    }

    /** The region, with what sets its value apart; a region that stands alone has its point too, beside the words. */
    private static void point(Graphics2D canvas, double x, double middle, Place.Ranked ranked) {
        PointShapes.draw(canvas, PointShapes.shape(0), Palette.ORANGE, ranked.marks(), x, middle);
        List<Mark> signs = MarkShapes.signs(ranked.marks()).stream()
                .filter(mark -> mark != Mark.DISPUTED && mark != Mark.LOWEST_GRADE)
                .toList();
        MarkShapes.draw(canvas, signs, x - signs.size() * MarkShapes.ADVANCE / 2, middle - BAR * 0.9);
    }

    private static void box(Graphics2D canvas, double from, double to, double middle, Color colour) {
        canvas.setPaint(colour);
        canvas.fill(new Rectangle2D.Double(Math.min(from, to), middle - BAR / 2, Math.abs(to - from), BAR));
    }

    /** Share of the way from the worst, or the least, to the best, or the greatest. */
    private static double share(Row row, Summary spread, BigDecimal value) {
        double least = spread.least().doubleValue();
        double span = spread.greatest().doubleValue() - least;
        double share = span == 0 ? 0.5 : (value.doubleValue() - least) / span;
        return row.direction() == Direction.LOWER ? 1 - share : share;
    }

    private List<LegendEntry> legend() {
        List<LegendEntry> entries = new ArrayList<>();
        entries.add(new LegendEntry(
                PointShapes.shape(0), Palette.ORANGE, true, Palette.THIN, texts.text("mark." + Mark.ASKED.name())));
        boolean undirected = chart.rows().stream().anyMatch(row -> row.direction() == Direction.NEITHER);
        entries.add(LegendEntry.area(
                Palette.RANGE, texts.text(undirected ? "legend.worstToBestOrRange" : "legend.worstToBest")));
        Optional<BigDecimal> median = chart.rows().stream()
                .flatMap(row -> row.spread().flatMap(Summary::median).stream())
                .findFirst();
        if (median.isPresent()) {
            entries.add(LegendEntry.area(Palette.MIDDLE_HALF, texts.text("legend.quartiles")));
            entries.add(LegendEntry.upright(Palette.BLACK, Palette.LINE, texts.text("legend.median")));
        }
        entries.addAll(LegendEntry.ofPoints(MarksUsed.of(chart), texts));
        return entries;
    }
}
