package org.duibiao.analytics.chart.jfree;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.TrendChart;
import org.duibiao.analytics.chart.TrendChart.Line;
import org.duibiao.analytics.chart.TrendChart.Point.Known;
import org.duibiao.analytics.chart.jfree.plot.Surface;
import org.duibiao.analytics.chart.layout.LabelPlacement;
import org.duibiao.analytics.chart.style.Letters;
import org.duibiao.analytics.chart.style.MarkShapes;
import org.duibiao.analytics.chart.style.Palette;
import org.duibiao.analytics.chart.transcript.TrendWords;

/** What is written at the ends of a trend's lines: name and last value, moved apart where they would meet. */
final class TrendEnds {

    private static final double GAP = 8;
    private static final double LABEL_DISTANCE = 15;

    private final TrendWords words;
    private final Letters letters;
    private final Font font;
    private final int first;
    private final int last;
    private final List<End> ends;

    /**
     * The end of a line.
     *
     * @param year place of the last year with a figure
     */
    private record End(Line line, Color colour, int year, String label) {}

    TrendEnds(TrendChart chart, TrendWords words, Letters letters) {
        this.words = words;
        this.letters = letters;
        this.font = letters.at(Letters.USUAL);
        this.first = chart.years().get(0);
        this.last = chart.years().get(chart.years().size() - 1);
        Stream<End> reported = IntStream.range(0, chart.lines().size())
                .mapToObj(i -> end(
                        chart.lines().get(i),
                        Palette.LINES.get(i),
                        chart.lines().get(i).name()));
        Stream<End> official = chart.official().stream()
                .flatMap(beside -> beside.lines().stream())
                .map(line -> end(line, Palette.LINES.get(chart.placeOf(line)), words.official(line)));
        this.ends =
                Stream.concat(reported, official).filter(end -> end.year() >= 0).toList();
    }

    private End end(Line line, Color colour, String name) {
        int year = IntStream.range(0, line.points().size())
                .filter(place -> line.points().get(place) instanceof Known)
                .max()
                .orElse(-1);
        return new End(
                line,
                colour,
                year,
                year < 0 ? name : words.end(name, (Known) line.points().get(year), first + year));
    }

    /** Room that they need at the right of the last year. */
    double width() {
        return letters.widest(ends.stream().map(End::label).toList(), font) + 3 * GAP + MarkShapes.ADVANCE;
    }

    void paint(Graphics2D canvas, Surface surface) {
        Rectangle2D area = surface.area();
        List<End> ordered = ends.stream()
                .sorted(Comparator.comparingDouble(end -> height(surface, end)))
                .toList();
        List<Double> heights = LabelPlacement.spread(
                ordered.stream().map(end -> height(surface, end)).toList(),
                LABEL_DISTANCE,
                area.getMinY() + LABEL_DISTANCE / 2,
                area.getMaxY() - LABEL_DISTANCE / 2);
        double left = surface.x(last) + 3 * GAP;
        for (int i = 0; i < ordered.size(); i++) {
            End end = ordered.get(i);
            canvas.setPaint(end.colour());
            canvas.setStroke(Palette.HAIR);
            canvas.draw(new Line2D.Double(
                    surface.x(first + end.year()) + GAP, height(surface, end), left - 2, heights.get(i)));
            letters.left(canvas, end.label(), font, Palette.BLACK, left, heights.get(i));
            if (isGenerated(end)) {
                double behind = left + letters.widest(List.of(end.label()), font) + GAP / 2;
                MarkShapes.draw(canvas, List.of(Mark.GENERATED), behind, heights.get(i));
            }
        }
    }

    private static boolean isGenerated(End end) {
        return end.line().points().stream()
                .anyMatch(point -> point instanceof Known known && known.marks().contains(Mark.GENERATED));
    }

    private double height(Surface surface, End end) {
        return surface.y(words.unit()
                .scaled(((Known) end.line().points().get(end.year())).amount().value()));
    }
}
