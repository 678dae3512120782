package org.duibiao.samples.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.duibiao.samples.document.Grid.GridCell;
import org.duibiao.samples.document.word97.Formatting;
import org.duibiao.samples.document.word97.Modifier;
import org.duibiao.samples.document.word97.OldWordFile;
import org.duibiao.samples.document.word97.OldWordFile.Letters;
import org.duibiao.samples.document.word97.OldWordFile.Mark;
import org.duibiao.samples.document.word97.RowLayout;
import org.duibiao.samples.document.word97.RowLayout.CellLayout;
import org.duibiao.samples.document.word97.Style;

/**
 * Writes a grid as {@link WordTable} does, in Word 97: paragraphs that end a cell, and one after each row that says how wide its cells are. Columns are not
 * counted; a cell that covers several is as wide as they are.
 */
final class OldWordTable {

    private static final int PADDING = 80;
    private static final Letters LETTERS = new Letters(WordTable.FONT, WordTable.POINTS);

    private final OldWordFile file;
    private final List<Integer> widths;
    private final int depth;

    private OldWordTable(Grid grid, int width, int depth, OldWordFile file) {
        this.file = file;
        this.depth = depth;
        this.widths = grid.widths(width);
    }

    /** Adds a table that is as wide as the page. */
    static void write(Grid grid, OldWordFile file) throws IOException {
        new OldWordTable(grid, WordTable.PAGE_WIDTH, 1, file).rows(grid);
    }

    private void rows(Grid grid) throws IOException {
        for (List<GridCell> row : grid.rows()) {
            List<CellLayout> layout = new ArrayList<>();
            int column = 0;
            for (GridCell cell : row) {
                int next = column + cell.columnSpan();
                int cellWidth = widths.subList(column, next).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                layout.add(new CellLayout(cellWidth, merge(cell)));
                write(cell, cellWidth);
                column = next;
            }
            Formatting end = inside().with(isInner() ? Modifier.ENDS_INNER_ROW : Modifier.ENDS_ROW, 1)
                    .with(Modifier.PADDING, PADDING);
            add("", (isInner() ? end.with(Modifier.ENDS_INNER_CELL, 1) : end).with(new RowLayout(layout)));
        }
    }

    private void write(GridCell cell, int cellWidth) throws IOException {
        if (cell.nested().isPresent()) {
            Grid inner = cell.nested().get();
            new OldWordTable(inner, cellWidth - WordTable.INSET, depth + 1, file).rows(inner);
        }
        Formatting formatting =
                inside().with(Modifier.ALIGNMENT, cell.text().length() > WordTable.LONGEST_CENTRED ? 0 : 1);
        add(cell.text(), isInner() ? formatting.with(Modifier.ENDS_INNER_CELL, 1) : formatting);
    }

    private static RowLayout.Merge merge(GridCell cell) {
        return switch (cell.merge()) {
            case NONE -> RowLayout.Merge.NONE;
            case START -> RowLayout.Merge.FIRST;
            case CONTINUED -> RowLayout.Merge.CONTINUED;
        };
    }

    private boolean isInner() {
        return depth > 1;
    }

    private Formatting inside() {
        return Formatting.none().with(Modifier.IN_TABLE, 1).with(Modifier.TABLE_DEPTH, depth);
    }

    private void add(String words, Formatting formatting) throws IOException {
        file.add(words, isInner() ? Mark.PARAGRAPH : Mark.CELL, Style.NORMAL, formatting, LETTERS);
    }
}
