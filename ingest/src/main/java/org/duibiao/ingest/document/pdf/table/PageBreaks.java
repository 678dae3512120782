package org.duibiao.ingest.document.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Puts a table together that goes on over a page break: a repeated header is dropped, a row cut in two is joined. */
public final class PageBreaks {

    private static final double SAME_EDGE = 5;
    private static final double NEAR = 3;
    private static final int MOST_HEADER_ROWS = 4;

    private PageBreaks() {}

    /** Both parts as one table, or empty where the second is a table of its own. */
    public static Optional<PageTable> join(PageTable first, PageTable second) {
        if (first.ruled() != second.ruled() || !haveSameSides(first, second)) {
            return Optional.empty();
        }
        if (!first.ruled()) {
            return first.edges().size() == second.edges().size()
                    ? Optional.of(joined(first, second, first.edges()))
                    : Optional.empty();
        }
        List<Double> edges = union(first.edges(), second.edges());
        return Optional.of(joined(onEdges(first, edges), onEdges(second, edges), edges));
    }

    private static boolean haveSameSides(PageTable first, PageTable second) {
        double tolerance = first.ruled() ? SAME_EDGE : (first.right() - first.left()) / 10;
        return Math.abs(first.left() - second.left()) < tolerance
                && Math.abs(first.right() - second.right()) < tolerance;
    }

    private static List<Double> union(List<Double> one, List<Double> other) {
        TreeSet<Double> all = new TreeSet<>(one);
        all.addAll(other);
        List<Double> union = new ArrayList<>();
        for (double each : all) {
            if (union.isEmpty() || each - union.get(union.size() - 1) > NEAR) {
                union.add(each);
            }
        }
        return union;
    }

    private static PageTable onEdges(PageTable table, List<Double> edges) {
        List<PlacedCell> cells = table.cells().stream()
                .map(cell -> {
                    int from = nearest(edges, cell.left());
                    return cell.at(cell.row(), from, Math.max(1, nearest(edges, cell.right()) - from));
                })
                .toList();
        return new PageTable(table.ruled(), edges, table.rows(), cells, table.top(), table.bottom());
    }

    private static int nearest(List<Double> edges, double at) {
        int nearest = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - at) < Math.abs(edges.get(nearest) - at)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static PageTable joined(PageTable first, PageTable second, List<Double> edges) {
        int repeated = repeatedRows(first, second);
        List<PlacedCell> cells = new ArrayList<>(first.cells());
        List<PlacedCell> cut = second.startingIn(repeated);
        boolean goesOn = goesOn(first, cut);
        int shift = first.rows() - repeated - (goesOn ? 1 : 0);
        boolean leading = true;
        for (PlacedCell cell : second.cells()) {
            if (cell.row() < repeated) {
                continue;
            }
            PlacedCell moved = cell.at(cell.row() + shift, cell.column(), cell.columnSpan());
            int above = cell.row() == repeated ? over(cells, first.rows() - 1, cell) : -1;
            boolean rest = above >= 0 && cells.get(above).isCutBefore(cell);
            leading &= cell.row() == repeated && (cell.isEmpty() || rest);
            if (goesOn && above >= 0) {
                cells.set(above, cells.get(above).followedBy(cell).taller(cell.rowSpan() - 1));
            } else if (leading && above >= 0) {
                cells.set(above, (rest ? cells.get(above).followedBy(cell) : cells.get(above)).taller(cell.rowSpan()));
            } else {
                cells.add(moved);
            }
        }
        return new PageTable(first.ruled(), edges, second.rows() + shift, cells, first.top(), second.bottom());
    }

    /** How many rows at the top of a part say the same as those at the top of the table. */
    private static int repeatedRows(PageTable first, PageTable second) {
        int rows = 0;
        while (rows < Math.min(MOST_HEADER_ROWS, second.rows() - 1)
                && rows < first.rows()
                && isSameRow(first.startingIn(rows), second.startingIn(rows))) {
            rows++;
        }
        int same = rows;
        boolean closed =
                second.cells().stream().noneMatch(cell -> cell.row() < same && cell.row() + cell.rowSpan() > same);
        return closed ? rows : 0;
    }

    private static boolean isSameRow(List<PlacedCell> one, List<PlacedCell> other) {
        if (one.isEmpty() || one.size() != other.size() || one.stream().allMatch(PlacedCell::isEmpty)) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            boolean same = one.get(i).column() == other.get(i).column()
                    && one.get(i).text().equals(other.get(i).text());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first row only goes on with words of the last: its first cell is empty, all others fill full ones up. */
    private static boolean goesOn(PageTable first, List<PlacedCell> cut) {
        if (cut.isEmpty() || !cut.get(0).isEmpty() || cut.stream().allMatch(PlacedCell::isEmpty)) {
            return false;
        }
        return cut.stream().allMatch(cell -> {
            int above = over(first.cells(), first.rows() - 1, cell);
            return above >= 0 && (cell.isEmpty() || first.cells().get(above).runsInto(cell));
        });
    }

    /** The cell of the same columns that reaches down to a row; -1 where there is none. */
    private static int over(List<PlacedCell> cells, int row, PlacedCell below) {
        for (int i = 0; i < cells.size(); i++) {
            PlacedCell cell = cells.get(i);
            if (cell.reaches(row) && cell.column() == below.column() && cell.columnSpan() == below.columnSpan()) {
                return i;
            }
        }
        return -1;
    }
}
