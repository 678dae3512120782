package org.duibiao.analytics.chart.style;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import org.duibiao.analytics.chart.Mark;

/** Symbols of points: a shape a line, hollow where the evidence is of the lowest grade, ringed where it is disputed. */
public final class PointShapes {

    /** From the middle of a symbol to its edge. */
    public static final double RADIUS = 4;

    /** From the middle of a disputed point to its ring. */
    public static final double RING = 7;

    private static final List<Shape> SHAPES = List.of(
            new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS),
            new Rectangle2D.Double(-RADIUS * 0.9, -RADIUS * 0.9, RADIUS * 1.8, RADIUS * 1.8),
            polygon(0, -1.2, 1.1, 0.8, -1.1, 0.8),
            polygon(0, -1.3, 1.3, 0, 0, 1.3, -1.3, 0),
            polygon(0, 1.2, 1.1, -0.8, -1.1, -0.8),
            polygon(-1, -0.4, 0, -1.2, 1, -0.4, 0.65, 0.9, -0.65, 0.9),
            polygon(-1.3, -0.6, 1.3, -0.6, 1.3, 0.6, -1.3, 0.6));

    private PointShapes() {}

    /** The shape of a line's points, around the origin; as many as a trend may have lines. */
    public static Shape shape(int line) {
        return SHAPES.get(line);
    }

    /** Draws a point with what sets it apart. */
    public static void draw(Graphics2D canvas, Shape shape, Color colour, Set<Mark> marks, double x, double y) {
        Shape placed = AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
        boolean hollow = marks.contains(Mark.LOWEST_GRADE);
        canvas.setPaint(hollow ? Color.WHITE : colour);
        canvas.fill(placed);
        canvas.setPaint(hollow ? colour : Color.WHITE);
        canvas.setStroke(hollow ? Palette.LINE : Palette.HAIR);
        canvas.draw(placed);
        if (marks.contains(Mark.DISPUTED)) {
            canvas.setPaint(MarkShapes.colour(Mark.DISPUTED));
            canvas.setStroke(Palette.THIN);
            canvas.draw(AffineTransform.getTranslateInstance(x, y).createTransformedShape(ring()));
        }
    }

    /** What goes around a disputed point, around the origin. */
    public static Shape ring() {
        return new Ellipse2D.Double(-RING, -RING, 2 * RING, 2 * RING);
    }

    /** The sign of an official figure, around the origin: a flat bar, unlike the shape of any line. */
    public static Shape official() {
        return new Rectangle2D.Double(-2.2 * RADIUS, -RADIUS * 0.4, 4.4 * RADIUS, RADIUS * 0.8);
    }

    /**
     * The marks that have a sign above a point: dispute and grade show on the point itself, and that a region is fictitious
     * beside its name.
     */
    public static List<Mark> signs(Set<Mark> marks) {
        return MarkShapes.signs(marks).stream()
                .filter(mark -> mark != Mark.DISPUTED && mark != Mark.LOWEST_GRADE && mark != Mark.GENERATED)
                .toList();
    }

    /** Draws the sign of something missing: a cross. */
    public static void missing(Graphics2D canvas, Color colour, double x, double y) {
        canvas.setPaint(colour);
        canvas.setStroke(Palette.LINE);
        canvas.draw(AffineTransform.getTranslateInstance(x, y).createTransformedShape(missing()));
    }

    /** The sign of something missing, around the origin. */
    public static Shape missing() {
        Path2D cross = new Path2D.Double();
        double arm = RADIUS * 0.8;
        cross.moveTo(-arm, -arm);
        cross.lineTo(arm, arm);
        cross.moveTo(-arm, arm);
        cross.lineTo(arm, -arm);
        return cross;
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
}
