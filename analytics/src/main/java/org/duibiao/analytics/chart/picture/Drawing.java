package org.duibiao.analytics.chart.picture;

import static java.util.Objects.requireNonNull;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something that can be drawn on any canvas.
 *
 * @param title of the picture
 * @param transcript what it shows in words, line by line; documents carry it for those who cannot see
 * @param language of title and transcript: {@code zh}, {@code en}
 * @param width in points
 * @param height in points
 * @param painter draws it on a canvas of that size
 */
public record Drawing(
        String title, List<String> transcript, String language, int width, int height, Consumer<Graphics2D> painter) {

    public Drawing {
        requireNonNull(title, "title is null");
        transcript = List.copyOf(transcript);
        requireNonNull(language, "language is null");
        requireNonNull(painter, "painter is null");
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a drawing of " + width + " by " + height + " points");
        }
    }
}
