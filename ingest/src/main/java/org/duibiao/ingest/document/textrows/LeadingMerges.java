package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.model.document.Cell;

/**
 * Cells merged over rows leave empty ones in text. An empty leading cell belongs to the one above while all cells to its
 * left do too; the column that names the row itself is never merged.
 */
final class LeadingMerges {

    private LeadingMerges() {}

    static List<Cell> resolve(List<Cell> section, int firstData, int labelColumns) {
        if (labelColumns < 2) {
            return section;
        }
        List<Cell> resolved = new ArrayList<>(section.size());
        Map<Integer, Integer> above = new HashMap<>();
        int row = -1;
        boolean leading = true;
        for (Cell cell : section) {
            if (cell.row() != row) {
                row = cell.row();
                leading = true;
            }
            int index = above.getOrDefault(cell.column(), -1);
            boolean merged = leading
                    && row >= firstData
                    && cell.column() < labelColumns - 1
                    && CellWords.isBlank(cell.text())
                    && index >= 0
                    && resolved.get(index).row() + resolved.get(index).rowSpan() == row;
            if (merged) {
                resolved.set(index, taller(resolved.get(index)));
            } else {
                leading = false;
                above.put(cell.column(), resolved.size());
                resolved.add(cell);
            }
        }
        return resolved;
    }

    private static Cell taller(Cell cell) {
        return new Cell(
                cell.row(), cell.column(), cell.rowSpan() + 1, cell.columnSpan(), cell.headerPath(), cell.text());
    }
}
