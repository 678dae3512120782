package org.duibiao.analytics.chart.jfree;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.style.MarkShapes;
import org.duibiao.analytics.chart.style.Palette;
import org.duibiao.analytics.chart.style.PointShapes;
import org.duibiao.analytics.chart.text.ChartTexts;

/**
 * A sign and its meaning.
 *
 * @param shape around the origin
 * @param colour of the sign
 * @param filled whether the shape is filled; else only its outline is drawn
 * @param stroke of the outline
 * @param meaning in words
 */
record LegendEntry(Shape shape, Color colour, boolean filled, Stroke stroke, String meaning) {

    /** Of a mark, by its sign. */
    static LegendEntry of(Mark mark, ChartTexts texts) {
        return new LegendEntry(
                MarkShapes.shape(mark),
                MarkShapes.colour(mark),
                MarkShapes.isFilled(mark),
                Palette.THIN,
                texts.text("mark." + mark.name()));
    }

    /** Of the marks that points bear: disputed ones are ringed, those of the lowest grade are hollow. */
    static List<LegendEntry> ofPoints(Set<Mark> marks, ChartTexts texts) {
        List<LegendEntry> entries = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark == Mark.DISPUTED) {
                entries.add(new LegendEntry(
                        PointShapes.ring(),
                        MarkShapes.colour(mark),
                        false,
                        Palette.THIN,
                        texts.text("mark." + mark.name())));
            } else if (mark == Mark.LOWEST_GRADE) {
                entries.add(new LegendEntry(
                        PointShapes.shape(0), Palette.BLACK, false, Palette.LINE, texts.text("mark." + mark.name())));
            } else if (mark != Mark.ASKED) {
                entries.add(of(mark, texts));
            }
        }
        return entries;
    }

    /** A filled rectangle. */
    static LegendEntry area(Color colour, String meaning) {
        return new LegendEntry(new Rectangle2D.Double(-8, -4, 16, 8), colour, true, Palette.THIN, meaning);
    }

    /** A line from left to right. */
    static LegendEntry line(Color colour, Stroke stroke, String meaning) {
        return new LegendEntry(new Line2D.Double(-8, 0, 8, 0), colour, false, stroke, meaning);
    }

    /** A line from top to bottom. */
    static LegendEntry upright(Color colour, Stroke stroke, String meaning) {
        return new LegendEntry(new Line2D.Double(0, -6, 0, 6), colour, false, stroke, meaning);
    }
}
