package org.duibiao.ingest.document.table;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.model.document.Cell;

/**
 * A table read as sections: forms of bureaus hold several tables in one, each with a header of its own, and repeat a
 * header where a page ends. Not to be shared between threads.
 */
public final class TableLayout {

    private final TableGrid grid;
    private final int firstOfCells;
    private final RowHeads rowHeads;
    private final List<Section> sections = new ArrayList<>();

    private TableLayout(TableGrid grid) {
        this.grid = grid;
        this.rowHeads = new RowHeads(grid);
        this.firstOfCells = firstOfCells();
        int row = 0;
        while (row < grid.rowCount()) {
            row = readSection(row);
        }
    }

    /** The layout of a grid. */
    public static TableLayout of(TableGrid grid) {
        return new TableLayout(grid);
    }

    /** The sections, from top to bottom; every row is in one. */
    public List<Section> sections() {
        return List.copyOf(sections);
    }

    public TableGrid grid() {
        return grid;
    }

    private int readSection(int first) {
        if (!isHeader(first)) {
            int end = first + 1;
            while (end < grid.rowCount() && !isHeader(end)) {
                end++;
            }
            sections.add(new Section(first, first, end, List.of()));
            return end;
        }
        int dataStart = first + 1;
        while (dataStart < grid.rowCount()
                && (HeaderRows.continuesHeader(grid, dataStart) || dataStart == first + 1 && headsHeader(first))) {
            dataStart++;
        }
        int dataEnd = dataStart;
        while (dataEnd < grid.rowCount() && !isHeader(dataEnd)) {
            dataEnd++;
        }
        sections.add(
                new Section(first, dataStart, dataEnd, new SectionColumns(grid, first, dataStart, dataEnd).read()));
        return dataEnd;
    }

    private boolean isHeader(int row) {
        List<String> texts = grid.textsStartingIn(row);
        return HeaderRows.isHeader(texts)
                || headsHeader(row, texts)
                || isFirstOfItsKind(row) && HeaderRows.headsByPosition(grid, row);
    }

    private boolean headsHeader(int row) {
        return headsHeader(row, grid.textsStartingIn(row));
    }

    private boolean headsHeader(int row, List<String> texts) {
        if (row + 1 >= grid.rowCount() || texts.isEmpty()) {
            return false;
        }
        List<Cell> next = grid.startingIn(row + 1);
        boolean inside = !next.isEmpty() && next.get(0).column() > 0;
        return HeaderRows.headsHeader(texts, grid.textsStartingIn(row + 1), inside);
    }

    /** Whether only rows that name the table stand above. */
    private boolean isFirstOfItsKind(int row) {
        return row <= firstOfCells;
    }

    /** The first row that does not name the table or its unit; the end where there is none. */
    private int firstOfCells() {
        int row = 0;
        while (row < grid.rowCount() && HeaderRows.isPreface(grid.startingIn(row))) {
            row++;
        }
        return row;
    }

    /**
     * The cells that name the row of a cell, outermost first: those of the label columns nearest to its left, running
     * numbers left out.
     */
    public List<Cell> rowHeads(Section section, Cell cell) {
        return rowHeads.of(section, cell);
    }
}
