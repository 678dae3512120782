package org.duibiao.model.document;

import java.util.OptionalInt;

/**
 * Where words stand in a document: characters {@code start} to {@code end} (exclusive) of a block's text, or of a cell's.
 *
 * @param block index of the block
 * @param row first row of the cell, empty outside tables
 * @param column first column of the cell, empty outside tables
 * @param start first character, from 0
 * @param end character after the last
 */
public record Place(int block, OptionalInt row, OptionalInt column, int start, int end) {

    public Place {
        if (row.isPresent() != column.isPresent()) {
            throw new IllegalArgumentException("a cell has a row and a column, or is no cell");
        }
        if (block < 0 || start < 0 || end < start) {
            throw new IllegalArgumentException("no such place: block " + block + ", " + start + " to " + end);
        }
    }

    /** Words in a heading, a paragraph or a caption. */
    public static Place inText(int block, int start, int end) {
        return new Place(block, OptionalInt.empty(), OptionalInt.empty(), start, end);
    }

    /** Words in a cell. */
    public static Place inCell(int block, Cell cell, int start, int end) {
        return new Place(block, OptionalInt.of(cell.row()), OptionalInt.of(cell.column()), start, end);
    }

    /** As tables and exports print it: {@code b12@30-58}, {@code b7:r3c5@0-4}. */
    public String locator() {
        String cell = row.isPresent() ? ":r" + row.getAsInt() + "c" + column.getAsInt() : "";
        return "b" + block + cell + "@" + start + "-" + end;
    }

    /**
     * The place that a locator names.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Place of(String locator) {
        int at = locator.indexOf('@');
        int dash = locator.indexOf('-', at);
        int colon = locator.indexOf(':');
        int c = locator.indexOf('c');
        try {
            int start = Integer.parseInt(locator, at + 1, dash, 10);
            int end = Integer.parseInt(locator, dash + 1, locator.length(), 10);
            if (colon < 0) {
                return inText(Integer.parseInt(locator, 1, at, 10), start, end);
            }
            return new Place(
                    Integer.parseInt(locator, 1, colon, 10),
                    OptionalInt.of(Integer.parseInt(locator, colon + 2, c, 10)),
                    OptionalInt.of(Integer.parseInt(locator, c + 1, at, 10)),
                    start,
                    end);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalArgumentException("'" + locator + "' is no locator such as b12@30-58 or b7:r3c5@0-4", e);
        }
    }
}
