package org.duibiao.ingest.document.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duibiao.ingest.document.table.TableGrid;
import org.duibiao.model.document.Cell;

/**
 * One grid that holds a whole document, as sheets do and as web pages that were saved from sheets: empty rows part its
 * tables, rows of one cell around a table are lines.
 */
public final class SheetLayout {

    private final TableGrid grid;

    /**
     * A layout of the cells that are seen.
     *
     * @param cells empty ones too, at their places
     */
    public SheetLayout(List<Cell> cells) {
        this.grid = new TableGrid(cells);
    }

    /** Whether a table is such a grid: beneath or above an empty row stands one of a single cell. */
    public boolean isSheet() {
        for (int row = 0; row < grid.rowCount(); row++) {
            boolean empty = grid.columnCount() > 1 && filled(row).isEmpty();
            if (empty && (isLine(row - 1) || isLine(row + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isLine(int row) {
        return row >= 0 && row < grid.rowCount() && filled(row).size() == 1;
    }

    /** Adds lines and tables in their order. */
    public void addTo(BlockSequence sequence) {
        int row = 0;
        while (row < grid.rowCount()) {
            int end = row;
            while (end < grid.rowCount() && !filled(end).isEmpty()) {
                end++;
            }
            addPart(sequence, row, end);
            row = end + 1;
        }
    }

    private void addPart(BlockSequence sequence, int first, int end) {
        int tableStart = first;
        while (tableStart < end && filled(tableStart).size() == 1) {
            filled(tableStart).forEach(cell -> sequence.line(cell.text().strip()));
            tableStart++;
        }
        int tableEnd = end;
        while (tableEnd > tableStart && filled(tableEnd - 1).size() == 1 && isWide(tableEnd - 1)) {
            tableEnd--;
        }
        if (tableEnd > tableStart) {
            sequence.table(table(tableStart, tableEnd));
        }
        for (int row = tableEnd; row < end; row++) {
            filled(row).forEach(cell -> sequence.line(cell.text().strip()));
        }
    }

    /** The cells of some rows, counted from their first row and their first filled column. */
    private List<Cell> table(int first, int end) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (int row = first; row < end; row++) {
            for (Cell cell : filled(row)) {
                left = Math.min(left, cell.column());
                right = Math.max(right, cell.column() + cell.columnSpan());
            }
        }
        List<Cell> table = new ArrayList<>();
        for (int row = first; row < end; row++) {
            for (Cell cell : grid.startingIn(row)) {
                if (cell.column() >= left && cell.column() < right) {
                    int height = Math.min(cell.rowSpan(), end - row);
                    int width = Math.min(cell.columnSpan(), right - cell.column());
                    table.add(new Cell(row - first, cell.column() - left, height, width, List.of(), cell.text()));
                }
            }
        }
        return table;
    }

    /** The cells with words that begin in a row, or reach into it from above. */
    private Set<Cell> filled(int row) {
        Set<Cell> filled = new LinkedHashSet<>();
        for (int column = 0; column < grid.columnCount(); column++) {
            grid.at(row, column).filter(cell -> !cell.text().isEmpty()).ifPresent(filled::add);
        }
        return filled;
    }

    /** Whether the words of a row stand in one cell that is merged over columns, or are a note. */
    private boolean isWide(int row) {
        return filled(row).stream()
                .allMatch(cell -> cell.columnSpan() > 1 || cell.text().startsWith("注"));
    }
}
