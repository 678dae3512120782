package org.duibiao.samples.document;

import java.util.List;
import java.util.Optional;

/**
 * A table as Word keeps it: rows of cells over columns of given widths.
 *
 * @param widths of the columns, in shares of the whole
 * @param rows top to bottom, each with its cells left to right
 */
public record Grid(List<Integer> widths, List<List<GridCell>> rows) {

    public Grid {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The widths of the columns of a table that is as wide as given. */
    List<Integer> widths(int whole) {
        int shares = widths.stream().mapToInt(Integer::intValue).sum();
        return widths.stream().map(share -> share * whole / shares).toList();
    }

    /** How a cell hangs together with the one above or below. */
    public enum Merge {
        NONE,
        START,
        CONTINUED
    }

    /**
     * A cell of one row.
     *
     * @param columnSpan columns that it covers
     * @param merge whether it is the head or the rest of a cell that covers several rows
     * @param text its words; empty where it is the rest of a merged cell or holds a table
     * @param nested the table that stands in it, where one does
     */
    public record GridCell(int columnSpan, Merge merge, String text, Optional<Grid> nested) {}
}
