package org.duibiao.analytics.chart.jfree;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.List;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.TrendChart;
import org.duibiao.analytics.chart.TrendChart.Line;
import org.duibiao.analytics.chart.TrendChart.Point;
import org.duibiao.analytics.chart.TrendChart.Point.Known;
import org.duibiao.analytics.chart.jfree.plot.Surface;
import org.duibiao.analytics.chart.style.MarkShapes;
import org.duibiao.analytics.chart.style.Palette;
import org.duibiao.analytics.chart.style.PointShapes;
import org.duibiao.analytics.chart.text.DisplayUnit;

/** Draws official figures beside the reported ones: a bar a year in the region's colour, dots between following years. */
final class OfficialLines {

    private final TrendChart chart;
    private final DisplayUnit unit;

    OfficialLines(TrendChart chart, DisplayUnit unit) {
        this.chart = chart;
        this.unit = unit;
    }

    void paint(Graphics2D canvas, Surface surface) {
        chart.official()
                .ifPresent(official -> official.lines()
                        .forEach(line -> paint(canvas, surface, line, Palette.LINES.get(chart.placeOf(line)))));
    }

    private void paint(Graphics2D canvas, Surface surface, Line line, Color colour) {
        for (int year = 0; year < line.points().size(); year++) {
            if (line.points().get(year) instanceof Known known) {
                double x = surface.x(chart.years().get(year));
                double y = y(surface, known);
                if (year > 0 && line.points().get(year - 1) instanceof Known before) {
                    canvas.setPaint(colour);
                    canvas.setStroke(Palette.DOTTED);
                    canvas.draw(new Line2D.Double(surface.x(chart.years().get(year - 1)), y(surface, before), x, y));
                }
                bar(canvas, colour, known, x, y);
            }
        }
    }

    private static void bar(Graphics2D canvas, Color colour, Known known, double x, double y) {
        canvas.setPaint(colour);
        canvas.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(PointShapes.official()));
        if (known.marks().contains(Mark.DISPUTED)) {
            canvas.setPaint(MarkShapes.colour(Mark.DISPUTED));
            canvas.setStroke(Palette.THIN);
            canvas.draw(AffineTransform.getTranslateInstance(x, y).createTransformedShape(PointShapes.ring()));
        }
        List<Mark> signs = PointShapes.signs(known.marks());
        MarkShapes.draw(canvas, signs, x - (signs.size() * MarkShapes.ADVANCE) / 2, y - 2.6 * PointShapes.RADIUS);
    }

    private double y(Surface surface, Point.Known known) {
        return surface.y(unit.scaled(known.amount().value()));
    }
}
