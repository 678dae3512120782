package org.duibiao.analytics.chart.style;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import org.duibiao.analytics.chart.Mark;

/** Bars whose filling tells how sure they are: full, hatched where disputed, hollow where the evidence is of the lowest grade. */
public final class Bars {

    private static final double HATCH = 5;

    private Bars() {}

    /** Draws a bar between two places, filled as its marks tell. */
    public static void draw(
            Graphics2D canvas, double from, double to, double middle, double thickness, Set<Mark> marks, Color colour) {
        if (marks.contains(Mark.DISPUTED)) {
            hatched(canvas, from, to, middle, thickness, colour);
        } else if (marks.contains(Mark.LOWEST_GRADE)) {
            hollow(canvas, from, to, middle, thickness, colour);
        } else {
            full(canvas, from, to, middle, thickness, colour);
        }
    }

    /** Draws a full bar. */
    public static void full(Graphics2D canvas, double from, double to, double middle, double thickness, Color colour) {
        fill(canvas, bar(from, to, middle, thickness), colour);
    }

    /** Draws a hatched bar. */
    public static void hatched(
            Graphics2D canvas, double from, double to, double middle, double thickness, Color colour) {
        Rectangle2D bar = bar(from, to, middle, thickness);
        canvas.setStroke(Palette.THIN);
        fill(canvas, bar, Color.WHITE);
        hatch(canvas, bar, colour);
        outline(canvas, bar, colour.darker());
    }

    /** Draws a hollow bar. */
    public static void hollow(
            Graphics2D canvas, double from, double to, double middle, double thickness, Color colour) {
        Rectangle2D bar = bar(from, to, middle, thickness);
        canvas.setStroke(Palette.THIN);
        fill(canvas, bar, Color.WHITE);
        outline(canvas, bar, colour.darker());
    }

    /** The strokes of a hatching, for legends. */
    public static Shape hatching(double x, double y, double width, double height) {
        Path2D strokes = new Path2D.Double();
        for (double at = x; at + height <= x + width; at += HATCH) {
            strokes.append(new Line2D.Double(at, y + height, at + height, y), false);
        }
        return strokes;
    }

    private static Rectangle2D bar(double from, double to, double middle, double thickness) {
        return new Rectangle2D.Double(
                Math.min(from, to), middle - thickness / 2, Math.max(Math.abs(to - from), 0.5), thickness);
    }

    private static void fill(Graphics2D canvas, Rectangle2D bar, Color colour) {
        canvas.setPaint(colour);
        canvas.fill(bar);
    }

    private static void outline(Graphics2D canvas, Rectangle2D bar, Color colour) {
        canvas.setPaint(colour);
        canvas.draw(bar);
    }

    private static void hatch(Graphics2D canvas, Rectangle2D bar, Color colour) {
        Shape clip = canvas.getClip();
        canvas.clip(bar);
        canvas.setPaint(colour);
        canvas.setStroke(Palette.LINE);
        for (double x = bar.getMinX() - bar.getHeight(); x < bar.getMaxX(); x += HATCH) {
            canvas.draw(new Line2D.Double(x, bar.getMaxY(), x + bar.getHeight(), bar.getMinY()));
        }
        canvas.setStroke(Palette.THIN);
        canvas.setClip(clip);
    }
}
