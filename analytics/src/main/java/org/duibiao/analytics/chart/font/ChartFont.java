package org.duibiao.analytics.chart.font;

import static java.util.Objects.requireNonNull;

import java.awt.Font;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The font of a chart.
 *
 * @param font of any size
 * @param origin how it was found
 * @param lacking characters of the chart that it cannot write, as texts of one character each
 */
public record ChartFont(Font font, Origin origin, SortedSet<String> lacking) {

    /** Stands for a character that the font lacks, as Chinese printers set it (U+3013). */
    public static final String IN_PLACE_OF_LACKING = "〓";

    /** How a font was found. */
    public enum Origin {
        /** The operator named it. */
        CONFIGURED,
        /** It is installed on the machine. */
        INSTALLED,
        /** It comes with the program. */
        BUNDLED
    }

    public ChartFont {
        requireNonNull(font, "font is null");
        requireNonNull(origin, "origin is null");
        lacking = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(lacking));
    }

    /** A text with every character that the font lacks replaced, so that none is drawn as an empty box. */
    public String writable(String text) {
        if (font.canDisplayUpTo(text) < 0) {
            return text;
        }
        StringBuilder writable = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (font.canDisplay(character)) {
                writable.appendCodePoint(character);
            } else {
                writable.append(font.canDisplayUpTo(IN_PLACE_OF_LACKING) < 0 ? IN_PLACE_OF_LACKING : "?");
            }
        });
        return writable.toString();
    }

    /** The characters of a text that a font cannot write. */
    static SortedSet<String> lacking(Font font, String text) {
        SortedSet<String> lacking = new TreeSet<>();
        text.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .filter(character -> !font.canDisplay(character))
                .forEach(character -> lacking.add(Character.toString(character)));
        return lacking;
    }
}
