package org.duibiao.analytics.chart.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that pictures are written to. */
public enum PictureFormat {
    PNG,
    SVG,
    PDF;

    /** As file names end: {@code png}. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All endings. */
    public static List<String> suffixes() {
        return Arrays.stream(values()).map(PictureFormat::suffix).toList();
    }

    /** The format that the ending of a file's name asks for. */
    public static Optional<PictureFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.suffix()))
                .findFirst();
    }
}
