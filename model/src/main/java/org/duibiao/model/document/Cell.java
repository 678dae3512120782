package org.duibiao.model.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A cell of a table; a merged cell stands once, at its upper left corner.
 *
 * @param row first row that it covers, from 0
 * @param column first column that it covers, from 0
 * @param rowSpan rows that it covers, at least 1
 * @param columnSpan columns that it covers, at least 1
 * @param headerPath what heads it: column headers, then row headers, outermost first
 * @param text the words as they stand in the document
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, List<String> headerPath, String text) {

    public Cell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "no such cell: row " + row + ", column " + column + ", spans " + rowSpan + " by " + columnSpan);
        }
        headerPath = List.copyOf(headerPath);
        requireNonNull(text, "text is null");
    }

    /** Whether it covers a place of the grid. */
    public boolean covers(int gridRow, int gridColumn) {
        return gridRow >= row && gridRow < row + rowSpan && gridColumn >= column && gridColumn < column + columnSpan;
    }
}
