package org.duibiao.samples.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.samples.document.Grid.GridCell;
import org.duibiao.samples.document.Grid.Merge;

/**
 * A cell of a grid with the rows and columns that it covers; the rest of a merged cell is none of its own.
 *
 * @param row its first, from 0
 * @param column its first, from 0
 */
record PlacedCell(int row, int column, int rowSpan, int columnSpan, String text, Optional<Grid> nested) {

    /** The cells of a grid, row by row. */
    static List<PlacedCell> of(Grid grid) {
        List<PlacedCell> placed = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            int column = 0;
            for (GridCell cell : grid.rows().get(row)) {
                if (cell.merge() != Merge.CONTINUED) {
                    int rows = cell.merge() == Merge.START ? rowSpan(grid, row, column) : 1;
                    placed.add(new PlacedCell(row, column, rows, cell.columnSpan(), cell.text(), cell.nested()));
                }
                column += cell.columnSpan();
            }
        }
        return placed;
    }

    private static int rowSpan(Grid grid, int first, int column) {
        int span = 1;
        while (first + span < grid.rows().size() && continues(grid.rows().get(first + span), column)) {
            span++;
        }
        return span;
    }

    private static boolean continues(List<GridCell> cells, int column) {
        int at = 0;
        for (GridCell cell : cells) {
            if (at == column) {
                return cell.merge() == Merge.CONTINUED;
            }
            at += cell.columnSpan();
        }
        return false;
    }
}
