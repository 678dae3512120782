package org.duibiao.analytics.chart.style;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.duibiao.analytics.chart.Mark;

/** The signs of marks: each has a shape of its own, so that nobody needs the colour to tell them apart. */
public final class MarkShapes {

    /** Width of a sign with the space after it. */
    public static final double ADVANCE = 13;

    private static final double RADIUS = 4.5;

    private MarkShapes() {}

    /** A sign around the origin. */
    public static Shape shape(Mark mark) {
        return switch (mark) {
            case ASKED -> polygon(-1, -1, 1, 0, -1, 1);
            case DISPUTED -> polygon(0, -1.1, 1.1, 0, 0, 1.1, -1.1, 0);
            case LOWEST_GRADE -> polygon(-1, -0.9, 1, -0.9, 0, 0.9);
            case MORE_THAN -> chevron(1);
            case LESS_THAN -> chevron(-1);
            case CONVERTED -> new Ellipse2D.Double(-RADIUS * 0.9, -RADIUS * 0.9, RADIUS * 1.8, RADIUS * 1.8);
            case COMPUTED -> plus();
            case GENERATED -> new Rectangle2D.Double(-RADIUS * 0.8, -RADIUS * 0.8, RADIUS * 1.6, RADIUS * 1.6);
        };
    }

    /** The colour of a sign. */
    public static Color colour(Mark mark) {
        return switch (mark) {
            case ASKED -> Palette.ORANGE;
            case DISPUTED -> Palette.VERMILION;
            case LOWEST_GRADE -> Palette.PURPLE;
            case MORE_THAN, LESS_THAN -> Palette.BLACK;
            case CONVERTED -> Palette.GREEN;
            case COMPUTED -> Palette.BLUE;
            case GENERATED -> Palette.GREY;
        };
    }

    /** Whether a sign is filled or only its outline is drawn. */
    public static boolean isFilled(Mark mark) {
        return switch (mark) {
            case ASKED, DISPUTED, MORE_THAN, LESS_THAN, COMPUTED -> true;
            case LOWEST_GRADE, CONVERTED, GENERATED -> false;
        };
    }

    /** Marks that are drawn as signs beside a value, in order; the one asked about is told by its own colour. */
    public static List<Mark> signs(Collection<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark != Mark.ASKED)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Draws signs one after the other, the first with its left edge at a place. */
    public static void draw(Graphics2D canvas, Collection<Mark> marks, double x, double middle) {
        double at = x + RADIUS;
        for (Mark mark : signs(marks)) {
            draw(canvas, mark, at, middle);
            at += ADVANCE;
        }
    }

    /** Draws one sign around a point. */
    public static void draw(Graphics2D canvas, Mark mark, double x, double y) {
        Shape placed = AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape(mark));
        canvas.setPaint(colour(mark));
        canvas.setStroke(Palette.THIN);
        if (isFilled(mark)) {
            canvas.fill(placed);
        } else {
            canvas.draw(placed);
        }
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0] * RADIUS, corners[1] * RADIUS);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i] * RADIUS, corners[i + 1] * RADIUS);
        }
        path.closePath();
        return path;
    }

    private static Shape chevron(double direction) {
        return polygon(
                -0.8 * direction,
                -1,
                0.1 * direction,
                -1,
                1 * direction,
                0,
                0.1 * direction,
                1,
                -0.8 * direction,
                1,
                0.1 * direction,
                0);
    }

    private static Shape plus() {
        return polygon(
                -0.3, -1, 0.3, -1, 0.3, -0.3, 1, -0.3, 1, 0.3, 0.3, 0.3, 0.3, 1, -0.3, 1, -0.3, 0.3, -1, 0.3, -1, -0.3,
                -0.3, -0.3);
    }
}
