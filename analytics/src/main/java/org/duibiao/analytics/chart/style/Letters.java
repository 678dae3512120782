package org.duibiao.analytics.chart.style;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.duibiao.analytics.chart.font.ChartFont;

/** Writes texts in the font of a chart: the sizes, the measuring, and no character that the font lacks. */
public final class Letters {

    public static final float TITLE = 17f;
    public static final float USUAL = 12f;
    public static final float SMALL = 10.5f;

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final ChartFont font;

    public Letters(ChartFont font) {
        this.font = font;
    }

    /** The font at a size. */
    public Font at(float size) {
        return font.font().deriveFont(Font.PLAIN, size);
    }

    /** The font in bold at a size. */
    public Font boldAt(float size) {
        return font.font().deriveFont(Font.BOLD, size);
    }

    /** A text with the characters that the font lacks replaced. */
    public String writable(String text) {
        return font.writable(text);
    }

    /** Width of a text in points. */
    public double width(String text, Font with) {
        return text.isEmpty()
                ? 0
                : with.getStringBounds(writable(text), MEASURE).getWidth();
    }

    /** Width of the widest of some texts. */
    public double widest(List<String> texts, Font with) {
        return texts.stream().mapToDouble(text -> width(text, with)).max().orElse(0);
    }

    /** Height of a line. */
    public static double height(Font with) {
        return with.getSize2D() * 1.2;
    }

    /** Writes a text that begins at a place, its middle at a height. */
    public void left(Graphics2D canvas, String text, Font with, Color colour, double x, double middle) {
        canvas.setFont(with);
        canvas.setPaint(colour);
        canvas.drawString(writable(text), (float) x, (float) (middle + with.getSize2D() * 0.36));
    }

    /** Writes a text that begins at a place, on white, so that no line of the background crosses it. */
    public void leftOnWhite(Graphics2D canvas, String text, Font with, Color colour, double x, double middle) {
        double height = height(with) * 0.8;
        canvas.setPaint(Color.WHITE);
        canvas.fill(new Rectangle2D.Double(x - 2, middle - height / 2, width(text, with) + 4, height));
        left(canvas, text, with, colour, x, middle);
    }

    /** Writes a text that ends at a place, its middle at a height. */
    public void right(Graphics2D canvas, String text, Font with, Color colour, double x, double middle) {
        left(canvas, text, with, colour, x - width(text, with), middle);
    }
}
