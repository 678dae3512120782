package org.duibiao.ingest.document.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.pdf.layout.TextLine;

/**
 * Lines in pieces as columns: each column reaches as far as the pieces of the lines that have one in every column.
 *
 * @param rows the pieces of each line
 * @param lefts where each column begins
 * @param rights where it ends
 */
record AlignedGrid(List<List<TextLine>> rows, double[] lefts, double[] rights) {

    static Optional<AlignedGrid> of(List<List<TextLine>> rows) {
        int width = AlignedTables.commonWidth(rows);
        if (width < 2) {
            return Optional.empty();
        }
        double[] lefts = new double[width];
        double[] rights = new double[width];
        for (int column = 0; column < width; column++) {
            int at = column;
            List<TextLine> whole = rows.stream()
                    .filter(row -> row.size() == width)
                    .map(row -> row.get(at))
                    .toList();
            lefts[column] = whole.stream().mapToDouble(TextLine::left).min().orElseThrow();
            rights[column] = whole.stream().mapToDouble(TextLine::right).max().orElseThrow();
            if (column > 0 && lefts[column] <= rights[column - 1]) {
                return Optional.empty();
            }
        }
        return Optional.of(new AlignedGrid(rows, lefts, rights));
    }

    int width() {
        return lefts.length;
    }

    PageTable table() {
        List<PlacedCell> cells = new ArrayList<>();
        int row = 0;
        for (List<TextLine> pieces : rows) {
            List<PlacedCell> placed = place(pieces, row);
            if (goesOn(cells, placed, row - 1)) {
                placed.forEach(cell -> append(cells, cell));
            } else {
                cells.addAll(placed);
                row++;
            }
        }
        double top = rows.get(0).get(0).top();
        double bottom = rows.get(rows.size() - 1).get(0).bottom();
        return new PageTable(false, edges(), row, cells, top, bottom);
    }

    private List<Double> edges() {
        List<Double> edges = new ArrayList<>();
        edges.add(lefts[0]);
        for (int column = 1; column < lefts.length; column++) {
            edges.add((rights[column - 1] + lefts[column]) / 2);
        }
        edges.add(rights[rights.length - 1]);
        return edges;
    }

    private List<PlacedCell> place(List<TextLine> pieces, int row) {
        List<PlacedCell> placed = new ArrayList<>();
        for (TextLine piece : pieces) {
            int first = nearest(piece.left(), piece.right());
            int last = first;
            while (last + 1 < lefts.length && piece.right() > lefts[last + 1]) {
                last++;
            }
            PlacedCell cell =
                    PlacedCell.of(row, 1, first, last - first + 1, lefts[first], rights[last], List.of(piece));
            PlacedCell before = placed.isEmpty() ? null : placed.get(placed.size() - 1);
            if (before != null && before.column() + before.columnSpan() > first) {
                placed.set(placed.size() - 1, before.followedBy(cell));
            } else {
                placed.add(cell);
            }
        }
        return placed;
    }

    /** The first column that a piece reaches into, else the one nearest to it. */
    private int nearest(double left, double right) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int column = 0; column < lefts.length; column++) {
            double distance = Math.max(0, Math.max(lefts[column] - right, left - rights[column]));
            if (distance < least) {
                least = distance;
                nearest = column;
            }
        }
        return nearest;
    }

    /** Whether a line only goes on with full cells of the row above: a cell of several lines. */
    private boolean goesOn(List<PlacedCell> cells, List<PlacedCell> placed, int above) {
        return above >= 0
                && placed.size() < width()
                && placed.stream()
                        .allMatch(cell -> cells.stream()
                                .filter(over -> over.row() == above && over.column() == cell.column())
                                .anyMatch(over -> over.runsInto(cell)));
    }

    private static void append(List<PlacedCell> cells, PlacedCell rest) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (cells.get(i).column() == rest.column() && cells.get(i).row() == rest.row() - 1) {
                cells.set(i, cells.get(i).followedBy(rest));
                return;
            }
        }
        throw new IllegalStateException("a line goes on with a cell that is not there");
    }
}
