package org.duibiao.analytics.chart.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawing as PNG, two pixels a point so that small print stays sharp. */
final class PngPicture {

    private static final int PIXELS_A_POINT = 2;

    private PngPicture() {}

    static byte[] of(Drawing drawing) {
        BufferedImage image = new BufferedImage(
                drawing.width() * PIXELS_A_POINT, drawing.height() * PIXELS_A_POINT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(PIXELS_A_POINT, PIXELS_A_POINT);
        drawing.painter().accept(canvas);
        canvas.dispose();
        try (ByteArrayOutputStream content = new ByteArrayOutputStream()) {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", content);
            return content.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write PNG to memory", e);
        }
    }
}
