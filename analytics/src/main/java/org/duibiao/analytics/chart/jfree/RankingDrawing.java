package org.duibiao.analytics.chart.jfree;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.RankingChart;
import org.duibiao.analytics.chart.RankingChart.Bar;
import org.duibiao.analytics.chart.jfree.plot.Plots;
import org.duibiao.analytics.chart.jfree.plot.Surface;
import org.duibiao.analytics.chart.layout.RankingRow;
import org.duibiao.analytics.chart.layout.RankingRows;
import org.duibiao.analytics.chart.picture.Drawing;
import org.duibiao.analytics.chart.style.Bars;
import org.duibiao.analytics.chart.style.Letters;
import org.duibiao.analytics.chart.style.MarkShapes;
import org.duibiao.analytics.chart.style.Palette;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.transcript.MarksUsed;
import org.duibiao.analytics.chart.transcript.RankingWords;
import org.duibiao.analytics.ranking.Summary;
import org.jfree.chart.axis.AxisLabelLocation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Draws a ranking: a bar a region, in groups of five, place and name at the left, value and signs at the bar's end. */
final class RankingDrawing {

    private static final int ROWS_A_GROUP = 5;
    private static final double AXIS_HEIGHT = 42;
    private static final double GAP = 6;

    private final RankingChart chart;
    private final ChartTexts texts;
    private final Letters letters;
    private final RankingWords words;
    private final List<RankingRow> rows;
    private final double rowHeight;
    private final Font font;
    private final Font bold;

    RankingDrawing(RankingChart chart, ChartTexts texts, Letters letters) {
        this.chart = chart;
        this.texts = texts;
        this.letters = letters;
        this.words = new RankingWords(chart, texts);
        this.rows = RankingRows.of(chart);
        this.rowHeight = rowHeight(rows.size());
        float size = rowHeight >= 20 ? Letters.USUAL : Letters.SMALL;
        this.font = letters.at(size);
        this.bold = letters.boldAt(size);
    }

    /** Few rows are high, many are low, but none so low that a line of small print would not fit. */
    private static double rowHeight(int rows) {
        return rows <= 12 ? 28 : rows <= 60 ? 21 : 17;
    }

    Drawing drawing() {
        double placeWidth = letters.widest(rows.stream().map(words::place).toList(), bold);
        double nameWidth = letters.widest(rows.stream().map(words::name).toList(), bold);
        double labelWidth = placeWidth + nameWidth + 3 * GAP;
        RowAxis labels = new RowAxis(
                rows.size(),
                labelWidth,
                (canvas, row, left, right, middle) -> label(canvas, rows.get(row), left + placeWidth + GAP, middle));
        NumberAxis values = axis(Sheet.INNER_WIDTH - labelWidth);
        XYPlot plot = Plots.of(values, labels, this::paint);
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setRangeGridlinesVisible(false);
        return new Sheet(texts, letters).of(chart, plot, rows.size() * rowHeight + AXIS_HEIGHT, legend(), List.of());
    }

    /** An axis that holds zero and all values, with room for what is written at the ends of the bars. */
    private NumberAxis axis(double width) {
        double least = 0;
        double greatest = 0;
        double written = 0;
        for (Bar bar : chart.bars()) {
            double value = words.unit().scaled(bar.amount().value());
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
            written = Math.max(
                    written,
                    letters.width(words.unit().format(bar.amount()), bold)
                            + MarkShapes.signs(bar.marks()).size() * MarkShapes.ADVANCE);
        }
        double span = greatest - least == 0 ? 1 : greatest - least;
        double aUnit = span / (width - written - 4 * GAP);
        NumberAxis axis =
                Plots.numbers(letters, least < 0 ? least - GAP * aUnit : 0, least + span + (written + 3 * GAP) * aUnit);
        axis.setLabel(letters.writable(words.unit().name()));
        axis.setLabelLocation(AxisLabelLocation.HIGH_END);
        return axis;
    }

    private void label(Graphics2D canvas, RankingRow row, double nameLeft, double middle) {
        boolean asked = isAsked(row);
        Font with = asked ? bold : font;
        letters.right(canvas, words.place(row), with, Palette.GREY, nameLeft - GAP, middle);
        boolean placed = row instanceof RankingRow.Placed;
        letters.left(canvas, words.name(row), with, placed || asked ? Palette.BLACK : Palette.GREY, nameLeft, middle);
    }

    private void paint(Graphics2D canvas, Surface surface) {
        spread(canvas, surface);
        for (int row = 0; row < rows.size(); row++) {
            paint(canvas, surface, rows.get(row), surface.y(row));
            if (row % ROWS_A_GROUP == ROWS_A_GROUP - 1 && row + 1 < rows.size()) {
                double between = surface.y(row + 0.5);
                canvas.setPaint(Palette.GRID);
                canvas.setStroke(Palette.THIN);
                canvas.draw(new Line2D.Double(
                        surface.area().getMinX(), between, surface.area().getMaxX(), between));
            }
        }
        canvas.setPaint(Palette.GREY);
        canvas.setStroke(Palette.THIN);
        canvas.draw(new Line2D.Double(
                surface.x(0),
                surface.area().getMinY(),
                surface.x(0),
                surface.area().getMaxY()));
    }

    /** The middle half of the group and its median behind the bars, where there are enough regions. */
    private void spread(Graphics2D canvas, Surface surface) {
        Optional<Summary> known =
                chart.spread().filter(spread -> spread.median().isPresent());
        if (known.isEmpty()) {
            return;
        }
        Summary spread = known.get();
        double lower = surface.x(words.unit().scaled(spread.lowerQuartile().orElseThrow()));
        double upper = surface.x(words.unit().scaled(spread.upperQuartile().orElseThrow()));
        double median = surface.x(words.unit().scaled(spread.median().orElseThrow()));
        double bottom = surface.y(placedRows() - 0.5);
        double top = surface.area().getMinY();
        canvas.setPaint(Palette.RANGE);
        canvas.fill(new Rectangle2D.Double(lower, top, upper - lower, bottom - top));
        canvas.setPaint(Palette.GREY);
        canvas.setStroke(Palette.DASHED);
        canvas.draw(new Line2D.Double(median, top, median, bottom));
    }

    private long placedRows() {
        return rows.stream()
                .filter(row -> row instanceof RankingRow.Placed || row instanceof RankingRow.Gap)
                .count();
    }

    private void paint(Graphics2D canvas, Surface surface, RankingRow row, double middle) {
        double zero = surface.x(0);
        if (!(row instanceof RankingRow.Placed placed)) {
            letters.leftOnWhite(canvas, words.said(row), font, Palette.GREY, zero + GAP, middle);
            return;
        }
        Bar bar = placed.bar();
        double end = surface.x(words.unit().scaled(bar.amount().value()));
        Color colour = isAsked(row) ? Palette.ORANGE : Palette.SKY_BLUE;
        Bars.draw(canvas, zero, end, middle, rowHeight * 0.66, bar.marks(), colour);
        double at = Math.max(zero, end) + GAP;
        Font with = isAsked(row) ? bold : font;
        String value = words.said(row);
        letters.leftOnWhite(canvas, value, with, Palette.BLACK, at, middle);
        MarkShapes.draw(canvas, bar.marks(), at + letters.width(value, with) + GAP, middle);
    }

    private List<LegendEntry> legend() {
        List<LegendEntry> entries = new ArrayList<>();
        for (Mark mark : MarksUsed.of(chart)) {
            entries.add(
                    mark == Mark.ASKED
                            ? LegendEntry.area(Palette.ORANGE, texts.text("mark." + mark.name()))
                            : LegendEntry.of(mark, texts));
        }
        chart.spread().flatMap(Summary::median).ifPresent(median -> {
            entries.add(LegendEntry.upright(
                    Palette.GREY,
                    Palette.DASHED,
                    texts.text("ranking.median", words.unit().format(median))));
            entries.add(LegendEntry.area(Palette.RANGE, texts.text("legend.quartiles")));
        });
        return entries;
    }

    private static boolean isAsked(RankingRow row) {
        if (row instanceof RankingRow.Placed placed) {
            return placed.bar().marks().contains(Mark.ASKED);
        }
        if (row instanceof RankingRow.Aside aside) {
            return aside.region().marks().contains(Mark.ASKED);
        }
        return row instanceof RankingRow.Missing missing && missing.region().asked();
    }
}
