package org.duibiao.ingest.document.word97;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.duibiao.ingest.document.table.NestedTables;
import org.duibiao.model.document.Cell;

/**
 * A table of the old format. It says of no cell how many columns it covers: the edges of all rows together make the
 * columns, and a cell covers those between its own.
 */
final class OldTable {

    /** Edges nearer than this, in twentieths of a point, are one. */
    private static final int SAME_EDGE = 60;

    private record Placed(int row, int left, int right, String text) {}

    private record Held(Placed cell, Table table) {}

    /**
     * A table that stood inside a cell.
     *
     * @param table that table
     * @param caption what names it
     */
    record Nested(Table table, String caption) {}

    private final RunText text;
    private final List<Placed> placed = new ArrayList<>();
    private final Map<Placed, Integer> rowSpans = new HashMap<>();
    private final Map<Integer, Placed> openMerges = new HashMap<>();
    private final List<Held> held = new ArrayList<>();
    private final TreeSet<Integer> edges = new TreeSet<>();

    OldTable(Table table, RunText text) {
        this.text = text;
        for (int row = 0; row < table.numRows(); row++) {
            readEdges(table.getRow(row));
        }
        for (int row = 0; row < table.numRows(); row++) {
            readRow(table.getRow(row), row, table.getTableLevel());
        }
    }

    private void readEdges(TableRow row) {
        for (int i = 0; i < row.numCells(); i++) {
            addEdge(row.getCell(i).getLeftEdge());
            addEdge(row.getCell(i).getLeftEdge() + row.getCell(i).getWidth());
        }
    }

    private void addEdge(int edge) {
        Integer near = edges.ceiling(edge - SAME_EDGE);
        if (near == null || near > edge + SAME_EDGE) {
            edges.add(edge);
        }
    }

    /** The column whose left edge is the nearest. */
    private int column(int edge) {
        Integer near = edges.ceiling(edge - SAME_EDGE);
        return edges.headSet(near == null ? edge : near).size();
    }

    private void readRow(TableRow row, int index, int level) {
        int cells = row.numCells();
        for (int i = 0; i < cells; i++) {
            TableCell cell = row.getCell(i);
            int end = i;
            // Cells merged sideways in the manner of Word 6: the first has the words, those after it none.
            while (end + 1 < cells
                    && row.getCell(end + 1).isMerged()
                    && !row.getCell(end + 1).isFirstMerged()) {
                end++;
            }
            int left = column(cell.getLeftEdge());
            int right = column(row.getCell(end).getLeftEdge() + row.getCell(end).getWidth());
            readCell(cell, index, left, Math.max(right, left + 1), level);
            i = end;
        }
    }

    private void readCell(TableCell cell, int row, int left, int right, int level) {
        Placed above = openMerges.get(left);
        String words = words(cell, level);
        if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged() && above != null) {
            rowSpans.put(above, row - above.row() + 1);
            return;
        }
        Placed here = new Placed(row, left, right, words);
        placed.add(here);
        rowSpans.put(here, 1);
        holdTables(cell, here, level);
        for (int column = left; column < right; column++) {
            openMerges.remove(column);
        }
        if (cell.isFirstVerticallyMerged()) {
            openMerges.put(left, here);
        }
    }

    private String words(TableCell cell, int level) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            Paragraph paragraph = cell.getParagraph(i);
            if (paragraph.getTableLevel() <= level) {
                lines.add(text.of(paragraph));
            }
        }
        return String.join("\n", lines).strip();
    }

    private void holdTables(TableCell cell, Placed here, int level) {
        int i = 0;
        while (i < cell.numParagraphs()) {
            Paragraph paragraph = cell.getParagraph(i);
            if (paragraph.getTableLevel() > level) {
                Table table = cell.getTable(paragraph);
                held.add(new Held(here, table));
                i += Math.max(1, table.numParagraphs());
            } else {
                i++;
            }
        }
    }

    List<Cell> cells() {
        return placed.stream()
                .map(cell -> new Cell(
                        cell.row(),
                        cell.left(),
                        rowSpans.getOrDefault(cell, 1),
                        cell.right() - cell.left(),
                        List.of(),
                        cell.text()))
                .toList();
    }

    /** Tables that stood inside cells, in order. */
    List<Nested> nested() {
        List<Cell> cells = cells();
        return held.stream()
                .map(inner -> new Nested(
                        inner.table(),
                        NestedTables.caption(
                                cells, inner.cell().row(), inner.cell().left())))
                .toList();
    }
}
