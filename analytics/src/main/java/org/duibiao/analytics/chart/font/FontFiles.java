package org.duibiao.analytics.chart.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** The first font of a file. */
    static Font read(File file) {
        return withFontSystem(() -> {
            try {
                return Font.createFonts(file)[0];
            } catch (IOException | FontFormatException e) {
                throw new FontException(
                        "The file " + file + " is no TrueType or OpenType font: " + e.getMessage()
                                + ". Name another one.",
                        e);
            }
        });
    }

    /** The installed font of a family, where there is one. */
    static Optional<Font> installed(String family) {
        return withFontSystem(() -> {
            Font font = new Font(family, Font.PLAIN, ANY_SIZE);
            boolean isIt = font.getFamily(Locale.ROOT).equalsIgnoreCase(family)
                    || font.getFontName(Locale.ROOT).equalsIgnoreCase(family);
            return isIt ? Optional.of(font) : Optional.empty();
        });
    }

    /**
     * Does what needs the font system, which does not start on a machine without fontconfig and fonts. It is then told to
     * start without them: {@code sun.awt.fontconfig} points it to a list of no fonts.
     */
    private static <T> T withFontSystem(java.util.function.Supplier<T> action) {
        try {
            return action.get();
        } catch (FontException e) {
            throw e;
        } catch (RuntimeException | InternalError | NoClassDefFoundError failure) {
            if (System.getProperty("sun.awt.fontconfig") != null) {
                throw new FontException(
                        "Java cannot start its font system: " + failure.getMessage()
                                + ". Install a font and fontconfig (Debian: apt-get install fontconfig fonts-dejavu-core).",
                        failure);
            }
            System.setProperty("sun.awt.fontconfig", listOfNoFonts().toString());
            return withFontSystem(action);
        }
    }

    private static Path listOfNoFonts() {
        try {
            Path file = Files.createTempFile("duibiao-fontconfig", ".properties");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "version=1\nsequence.allfonts=default\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a temporary file to start the font system with", e);
        }
    }

    private static Font readBundled() {
        try (InputStream stream = FontFiles.class.getResourceAsStream("/org/duibiao/analytics/chart/font/" + BUNDLED)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without its font " + BUNDLED);
            }
            byte[] content = stream.readAllBytes();
            return withFontSystem(() -> {
                try {
                    return Font.createFont(Font.TRUETYPE_FONT, new java.io.ByteArrayInputStream(content));
                } catch (IOException | FontFormatException e) {
                    throw new FontException("The bundled font " + BUNDLED + " cannot be read: " + e.getMessage(), e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled font " + BUNDLED, e);
        }
    }

    /** Holds the bundled font until somebody asks for it. */
    private static final class Bundled {
        private static final Font FONT = readBundled();
    }
}
