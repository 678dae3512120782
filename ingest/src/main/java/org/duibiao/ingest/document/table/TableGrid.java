package org.duibiao.ingest.document.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.document.Cell;
import org.jspecify.annotations.Nullable;

/** The cells of a table by the places that they cover. Places may be covered by none; none is covered by two. */
public final class TableGrid {

    private final List<Cell> cells;
    private final @Nullable Cell[][] covering;
    private final List<List<Cell>> starting = new ArrayList<>();
    private final List<List<String>> texts = new ArrayList<>();
    private final int columnCount;

    /** A grid of cells, in any order; of two that cover one place, the earlier keeps it. */
    public TableGrid(List<Cell> cells) {
        List<Cell> sorted = new ArrayList<>(cells);
        sorted.sort(TableGrid::compare);
        this.cells = Collections.unmodifiableList(sorted);
        int rows = 0;
        for (Cell cell : cells) {
            rows = Math.max(rows, cell.row() + cell.rowSpan());
        }
        int[] widths = new int[rows];
        for (Cell cell : cells) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                widths[row] = Math.max(widths[row], cell.column() + cell.columnSpan());
            }
        }
        this.columnCount = Arrays.stream(widths).max().orElse(0);
        this.covering = new @Nullable Cell[rows][];
        Arrays.setAll(covering, row -> new @Nullable Cell[widths[row]]);
        this.cells.forEach(this::cover);
        for (int row = 0; row < rows; row++) {
            starting.add(findStartingIn(row));
            texts.add(textsOf(starting.get(row)));
        }
    }

    private static int compare(Cell one, Cell other) {
        return one.row() == other.row()
                ? Integer.compare(one.column(), other.column())
                : Integer.compare(one.row(), other.row());
    }

    private static List<String> textsOf(List<Cell> cells) {
        String[] texts = new String[cells.size()];
        Arrays.setAll(texts, index -> cells.get(index).text());
        return List.of(texts);
    }

    private void cover(Cell cell) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                if (covering[row][column] == null) {
                    covering[row][column] = cell;
                }
            }
        }
    }

    public int rowCount() {
        return covering.length;
    }

    public int columnCount() {
        return columnCount;
    }

    /** The columns that cells cover in a row, to the last. */
    public int width(int row) {
        return covering[row].length;
    }

    /** All cells, by row and column. */
    public List<Cell> cells() {
        return cells;
    }

    /** The cell that covers a place. */
    public Optional<Cell> at(int row, int column) {
        return Optional.ofNullable(covering(row, column));
    }

    /** The cell that covers a place, or null where none does; for those who ask for every place. */
    @Nullable
    Cell covering(int row, int column) {
        return row < 0 || row >= rowCount() || column < 0 || column >= covering[row].length
                ? null
                : covering[row][column];
    }

    /** The cells that begin in a row, from left to right. */
    public List<Cell> startingIn(int row) {
        return starting.get(row);
    }

    /** The words of the cells that begin in a row. */
    List<String> textsStartingIn(int row) {
        return texts.get(row);
    }

    private List<Cell> findStartingIn(int row) {
        List<Cell> found = new ArrayList<>();
        Cell before = null;
        for (Cell cell : covering[row]) {
            if (cell != null && cell.row() == row && cell != before) {
                found.add(cell);
                before = cell;
            }
        }
        return Collections.unmodifiableList(found);
    }
}
