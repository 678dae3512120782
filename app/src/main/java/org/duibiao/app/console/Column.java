package org.duibiao.app.console;

import static java.util.Objects.requireNonNull;

/**
 * A column of a listing.
 *
 * @param id as machine formats name it
 * @param title as the table for people heads it
 * @param alignment of the table for people
 */
public record Column(String id, String title, Alignment alignment) {

    /** On which side the cells of a column stand. */
    public enum Alignment {
        LEFT,
        RIGHT
    }

    public Column {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(alignment, "alignment is null");
    }

    /** A column of words. */
    public static Column words(String id, String title) {
        return new Column(id, title, Alignment.LEFT);
    }

    /** A column of numbers. */
    public static Column numbers(String id, String title) {
        return new Column(id, title, Alignment.RIGHT);
    }
}
