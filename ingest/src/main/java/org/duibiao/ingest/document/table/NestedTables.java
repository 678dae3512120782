package org.duibiao.ingest.document.table;

import java.util.Comparator;
import java.util.List;
import org.duibiao.model.document.Cell;

/** Tables that stand inside a cell of another. */
public final class NestedTables {

    private NestedTables() {}

    /**
     * What names a table inside a cell, and often its unit: the words of its cell, or else of the nearest cell to the left.
     *
     * @param cells of the outer table
     * @param row of the cell that holds it
     * @param column likewise
     */
    public static String caption(List<Cell> cells, int row, int column) {
        return cells.stream()
                .filter(cell -> cell.row() <= row && row < cell.row() + cell.rowSpan())
                .filter(cell -> cell.column() <= column && !cell.text().isBlank())
                .max(Comparator.comparingInt(Cell::column))
                .map(cell -> cell.text().strip())
                .orElse("");
    }
}
