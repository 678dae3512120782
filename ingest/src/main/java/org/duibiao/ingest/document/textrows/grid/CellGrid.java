package org.duibiao.ingest.document.textrows.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.HeaderRows;
import org.jspecify.annotations.Nullable;

/**
 * A table whose cells stand on lines of their own, row by row, empty ones as empty lines: what a word processor writes as text. The width of
 * its rows is that under which the lines below the header fit its heads.
 *
 * @param rows the header first; rows that nothing could be made of are one cell
 * @param end the line behind its last
 */
public record CellGrid(List<List<String>> rows, int end) {

    static final List<String> TOTALS = List.of("总分", "合计", "总计", "总得分", "得分合计", "自评总分");

    public CellGrid {
        rows = List.copyOf(rows);
    }

    /** A header, and rows below it up to a line. */
    private record Found(GridHead head, GridCuts.Cut last, int end, int worth) {}

    /** The table that begins at a line; empty where none does. */
    public static Optional<CellGrid> find(GridLines grid, int start) {
        List<String> lines = grid.words();
        @Nullable Found best = null;
        for (GridHead head : GridHead.at(grid, start)) {
            for (Map.Entry<Integer, GridCuts.Cut> cut :
                    GridCuts.below(grid, head).entrySet()) {
                int end = cut.getKey();
                int worth = cut.getValue().worth() + (isTotal(lines, head, end) ? GridCuts.LINE : 0);
                boolean better = best == null || worth > best.worth() || worth == best.worth() && head.breaksDown();
                if (better && worth > 0 && isTable(head, cut.getValue())) {
                    best = new Found(head, cut.getValue(), end, worth);
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(grid(lines, best.head(), best.last(), best.end()));
    }

    /** One row alone must fit without a doubt, below a header that is known for one. */
    private static boolean isTable(GridHead head, GridCuts.Cut cut) {
        return cut.row().size() > 1
                && cut.row().stream().anyMatch(CellWords::hasFigure)
                && (cut.rows() > 1
                        || head.breaksDown()
                        || cut.worth() == GridCuts.LINE * cut.row().size()
                                && head.opensSurely()
                                && head.rows().stream().anyMatch(HeaderRows::isHeader));
    }

    private static CellGrid grid(List<String> lines, GridHead head, GridCuts.Cut last, int end) {
        List<List<String>> rows = new ArrayList<>();
        for (GridCuts.Cut cut = last; cut != null; cut = cut.before()) {
            rows.add(cut.row());
        }
        Collections.reverse(rows);
        List<List<String>> heads = head.breakdown()
                .map(breakdown -> List.of(breakdown.above(rows)))
                .orElse(head.rows());
        rows.addAll(0, heads);
        int next = end;
        if (isTotal(lines, head, next)) {
            List<String> total = new ArrayList<>(List.of(lines.get(next++)));
            while (next < lines.size()
                    && total.size() < head.columns().size()
                    && CellContent.of(lines.get(next)) == CellContent.NUMBER) {
                total.add(lines.get(next++));
            }
            if (total.size() > 1) {
                rows.add(total);
                return new CellGrid(rows, next);
            }
        }
        return new CellGrid(rows, end);
    }

    /** Whether the row of the total of a form begins at a line: its cells were merged, so that it is shorter than the others. */
    private static boolean isTotal(List<String> lines, GridHead head, int at) {
        return at < lines.size() && TOTALS.contains(bare(lines.get(at))) && head.hasPoints();
    }

    static String bare(String line) {
        return line.replace(" ", "").replace("\u3000", "");
    }
}
