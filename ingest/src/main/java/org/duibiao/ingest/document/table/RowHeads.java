package org.duibiao.ingest.document.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duibiao.model.document.Cell;
import org.jspecify.annotations.Nullable;

/** The cells that name rows. All cells of a row ask for them, so that those found last are kept. */
final class RowHeads {

    private static final int NONE = -1;

    private final TableGrid grid;
    private @Nullable Section section;
    private int[] labelLeftOf = {};
    private int row = NONE;
    private int label = NONE;
    private List<Cell> found = List.of();

    RowHeads(TableGrid grid) {
        this.grid = grid;
    }

    /** The cells that name the row of a cell, outermost first. */
    List<Cell> of(Section asked, Cell cell) {
        if (asked != section) {
            section = asked;
            labelLeftOf = labelLeftOf(asked);
            row = NONE;
        }
        int nearest = labelLeftOf[cell.column()];
        if (cell.row() != row || nearest != label) {
            row = cell.row();
            label = nearest;
            found = find(asked, cell, nearest);
        }
        return found;
    }

    /** For each column the nearest to its left that names rows. */
    private static int[] labelLeftOf(Section section) {
        int[] labels = new int[section.columns().size()];
        int nearest = NONE;
        for (int column = 0; column < labels.length; column++) {
            labels[column] = nearest;
            nearest = section.columns().get(column).label() ? column : nearest;
        }
        return labels;
    }

    private List<Cell> find(Section asked, Cell cell, int nearest) {
        List<Cell> heads = new ArrayList<>();
        for (int column = nearest; column >= 0 && asked.columns().get(column).label(); column--) {
            Cell head = grid.covering(cell.row(), column);
            boolean names = head != null
                    && !asked.columns().get(column).is(ColumnRole.NUMBER)
                    && !CellWords.isBlank(head.text());
            if (names && !heads.contains(head)) {
                heads.add(head);
            }
        }
        Collections.reverse(heads);
        return Collections.unmodifiableList(heads);
    }
}
