package org.duibiao.analytics.chart.font;

import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Java's font system. It does not start by itself on a machine without fontconfig and fonts; it is then told to start without
 * them, by {@code sun.awt.fontconfig}, which points it to a list of no fonts.
 */
final class FontSystem {

    private static final String PROPERTY = "sun.awt.fontconfig";
    private static final String LIST_OF_NO_FONTS = "version=1\nsequence.allfonts=default\n";

    private FontSystem() {}

    /**
     * Starts it, if it has not been started.
     *
     * @return whether the machine has any font
     * @throws FontException if it cannot be started even without fonts
     */
    static boolean start() {
        try {
            return hasAnyFont();
        } catch (RuntimeException | InternalError | NoClassDefFoundError failure) {
            if (System.getProperty(PROPERTY) != null) {
                throw unable(failure);
            }
            System.setProperty(PROPERTY, listOfNoFonts().toString());
            try {
                return hasAnyFont();
            } catch (RuntimeException | InternalError | NoClassDefFoundError again) {
                throw unable(again);
            }
        }
    }

    /** Asks a font that every machine should have; where there is none at all, Java throws a bare error. */
    private static boolean hasAnyFont() {
        try {
            return new Font(Font.DIALOG, Font.PLAIN, 1).canDisplay('a');
        } catch (Error failure) {
            if (failure.getClass() == Error.class) {
                return false;
            }
            throw failure;
        }
    }

    private static FontException unable(Throwable failure) {
        return new FontException(
                "Java cannot start its font system: " + failure.getMessage()
                        + ". Install FreeType, fontconfig and a font (Debian: apt-get install libfreetype6 fontconfig fonts-dejavu-core).",
                failure);
    }

    private static Path listOfNoFonts() {
        try {
            Path file = Files.createTempFile("duibiao-fontconfig", ".properties");
            file.toFile().deleteOnExit();
            return Files.writeString(file, LIST_OF_NO_FONTS);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a temporary file to start the font system with", e);
        }
    }
}
