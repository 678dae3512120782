package org.duibiao.ingest.document.pdf.table;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.duibiao.ingest.document.pdf.page.Box;
import org.duibiao.model.document.Cell;

/**
 * A table, or the part of it that stands on one page.
 *
 * @param ruled whether lines part its cells, else their alignment does
 * @param edges of its columns, from left to right, in points
 * @param rows how many
 * @param cells in any order; none cover another
 * @param top on the page where it begins
 * @param bottom on the page where it ends
 */
public record PageTable(boolean ruled, List<Double> edges, int rows, List<PlacedCell> cells, double top, double bottom)
        implements Box {

    public PageTable {
        edges = List.copyOf(edges);
        cells = List.copyOf(cells);
    }

    @Override
    public double left() {
        return edges.get(0);
    }

    @Override
    public double right() {
        return edges.get(edges.size() - 1);
    }

    List<PlacedCell> startingIn(int row) {
        return cells.stream()
                .filter(cell -> cell.row() == row)
                .sorted(Comparator.comparingInt(PlacedCell::column))
                .toList();
    }

    /** The cells as documents have them; rows and columns that no cell begins in are closed up. */
    public List<Cell> toCells() {
        TreeSet<Integer> starts = new TreeSet<>();
        TreeSet<Integer> tops = new TreeSet<>();
        cells.forEach(cell -> starts.add(cell.column()));
        cells.forEach(cell -> tops.add(cell.row()));
        return cells.stream()
                .sorted(Comparator.comparingInt(PlacedCell::row).thenComparingInt(PlacedCell::column))
                .map(cell -> new Cell(
                        tops.headSet(cell.row()).size(),
                        starts.headSet(cell.column()).size(),
                        tops.subSet(cell.row(), cell.row() + cell.rowSpan()).size(),
                        starts.subSet(cell.column(), cell.column() + cell.columnSpan())
                                .size(),
                        List.of(),
                        cell.text()))
                .toList();
    }

    /** Whether any cell has words. */
    public boolean hasWords() {
        return cells.stream().anyMatch(cell -> !cell.isEmpty());
    }
}
