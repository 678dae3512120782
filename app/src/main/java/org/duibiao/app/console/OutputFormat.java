package org.duibiao.app.console;

import java.util.Locale;

/** How a listing is printed. */
public enum OutputFormat {
    /** For people: columns in line. */
    TABLE,
    /** Comma-separated values with a head line, in UTF-8, quoted where needed (RFC 4180). */
    CSV,
    /** An array of objects, keyed by column. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
