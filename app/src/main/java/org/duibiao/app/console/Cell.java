package org.duibiao.app.console;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A cell of a listing, for people and for machines.
 *
 * @param value for machines: a text, a number, a boolean or a list; empty for none
 * @param shown for people
 */
public record Cell(Optional<Object> value, String shown) {

    /** What people see where there is nothing: missing is never zero. */
    public static final String NOTHING = "—";

    public Cell {
        requireNonNull(value, "value is null");
        requireNonNull(shown, "shown is null");
    }

    /** A value that people see as it is. */
    public static Cell of(Object value) {
        return new Cell(Optional.of(value), value.toString());
    }

    /** A value that people see in another form. */
    public static Cell of(Object value, String shown) {
        return new Cell(Optional.of(value), shown);
    }

    /** A value that there may be. */
    public static Cell of(Optional<?> value) {
        return value.<Cell>map(Cell::of).orElseGet(Cell::none);
    }

    /** Nothing. */
    public static Cell none() {
        return new Cell(Optional.empty(), NOTHING);
    }
}
