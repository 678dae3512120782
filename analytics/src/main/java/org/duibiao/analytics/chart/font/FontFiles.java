package org.duibiao.analytics.chart.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** Fonts from files, from the machine and from the program. */
final class FontFiles {

    private static final String BUNDLED = "NotoSansSC-Regular.ttf";
    private static final int ANY_SIZE = 12;

    private FontFiles() {}

    /** The font that comes with the program, read once a JVM. */
    static Font bundled() {
        return Bundled.FONT;
    }

    /**
     * The first font of a file.
     *
     * @throws FontException if it is no font
     */
    static Font read(File file) {
        FontSystem.start();
        try {
            return Font.createFonts(file)[0];
        } catch (IOException | FontFormatException e) {
            throw new FontException(
                    "The file " + file + " is no TrueType or OpenType font: " + e.getMessage() + ". Name another one.",
                    e);
        }
    }

    /** The installed font of a family, where there is one. */
    static Optional<Font> installed(String family) {
        if (!FontSystem.start()) {
            return Optional.empty();
        }
        Font font = new Font(family, Font.PLAIN, ANY_SIZE);
        boolean isIt = font.getFamily(Locale.ROOT).equalsIgnoreCase(family)
                || font.getFontName(Locale.ROOT).equalsIgnoreCase(family);
        return isIt ? Optional.of(font) : Optional.empty();
    }

    private static Font readBundled() {
        FontSystem.start();
        try (InputStream stream = FontFiles.class.getResourceAsStream(BUNDLED)) {
            if (stream == null) {
                throw new FontException("The program was built without its font " + BUNDLED + ". Build it again.");
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException e) {
            throw new FontException("The bundled font " + BUNDLED + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Holds the bundled font until somebody asks for it. */
    private static final class Bundled {
        private static final Font FONT = readBundled();
    }
}
