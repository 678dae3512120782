package org.duibiao.analytics.chart.picture;

import static java.util.Objects.requireNonNull;

import org.duibiao.analytics.chart.font.ChartFont;

/**
 * A chart as a file.
 *
 * @param content of the file
 * @param width in points
 * @param height in points
 * @param font that it is written in, with the characters that it lacks
 */
public record ChartPicture(byte[] content, int width, int height, ChartFont font) {

    public ChartPicture {
        content = content.clone();
        requireNonNull(font, "font is null");
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
