package org.duibiao.ingest.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.ingest.document.layout.BlockSequence;
import org.duibiao.model.document.Cell;

/** The visible cells of a sheet to blocks: empty rows part its tables, rows of one cell around a table are lines. */
final class SheetBlocks {

    private final SheetCells cells;

    SheetBlocks(Sheet sheet) throws UnreadableDocumentException {
        this.cells = new SheetCells(sheet);
    }

    void addTo(BlockSequence sequence) {
        int row = 0;
        while (row < cells.rowCount()) {
            int end = row;
            while (end < cells.rowCount() && !cells.filled(end).isEmpty()) {
                end++;
            }
            addPart(sequence, row, end);
            row = end + 1;
        }
    }

    private void addPart(BlockSequence sequence, int first, int end) {
        int tableStart = first;
        while (tableStart < end && cells.filled(tableStart).size() == 1) {
            cells.filled(tableStart).forEach(cell -> sequence.line(cell.text().strip()));
            tableStart++;
        }
        int tableEnd = end;
        while (tableEnd > tableStart && cells.filled(tableEnd - 1).size() == 1 && cells.isWide(tableEnd - 1)) {
            tableEnd--;
        }
        if (tableEnd > tableStart) {
            sequence.table(table(tableStart, tableEnd));
        }
        for (int row = tableEnd; row < end; row++) {
            cells.filled(row).forEach(cell -> sequence.line(cell.text().strip()));
        }
    }

    /** The cells of some rows, counted from their first row and their first filled column. */
    private List<Cell> table(int first, int end) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (int row = first; row < end; row++) {
            for (Cell cell : cells.filled(row)) {
                left = Math.min(left, cell.column());
                right = Math.max(right, cell.column() + cell.columnSpan());
            }
        }
        List<Cell> table = new ArrayList<>();
        for (int row = first; row < end; row++) {
            for (int column = left; column < right; column++) {
                Optional<Cell> cell = cells.at(row, column);
                if (cell.isPresent()) {
                    int height = Math.min(cell.get().rowSpan(), end - row);
                    int width = Math.min(cell.get().columnSpan(), right - column);
                    table.add(new Cell(
                            row - first,
                            column - left,
                            height,
                            width,
                            List.of(),
                            cell.get().text()));
                }
            }
        }
        return table;
    }
}
