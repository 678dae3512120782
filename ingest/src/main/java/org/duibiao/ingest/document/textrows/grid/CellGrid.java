package org.duibiao.ingest.document.textrows.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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

    /** What a line is worth that fits, and what one costs that names the rows below it by itself, numbered or not. */
    private static final int LINE = 4;

    private static final int NUMBERED_GROUP = 1;
    private static final int GROUP = 5;
    private static final int LONGEST_GROUP = 30;
    static final List<String> TOTALS = List.of("总分", "合计", "总计", "总得分", "得分合计", "自评总分");

    public CellGrid {
        rows = List.copyOf(rows);
    }

    /** What was cut so far: rows up to a line, and what they are worth. */
    private record Cut(List<String> row, @Nullable Cut before, int worth, int rows) {}

    /** The table that begins at a line; empty where none does. */
    public static Optional<CellGrid> find(List<String> lines, int start) {
        Optional<CellGrid> best = Optional.empty();
        int most = 0;
        for (GridHead head : GridHead.at(lines, start)) {
            Map<Integer, Cut> cuts = cut(lines, head);
            for (Map.Entry<Integer, Cut> cut : cuts.entrySet()) {
                int worth = cut.getValue().worth() + (isTotal(lines, head, cut.getKey()) ? LINE : 0);
                if (worth > most && isTable(head, cut.getValue())) {
                    most = worth;
                    best = Optional.of(grid(lines, head, cut.getValue(), cut.getKey()));
                }
            }
        }
        return best;
    }

    /** One row alone must fit without a doubt, below a header that is known for one. */
    private static boolean isTable(GridHead head, Cut cut) {
        boolean known = head.rows().stream().anyMatch(HeaderRows::isHeader);
        return cut.row().size() > 1
                && cut.row().stream().anyMatch(CellWords::hasFigure)
                && (known
                                && head.opensSurely()
                                && cut.worth() == LINE * cut.row().size()
                        || cut.rows() > 1);
    }

    /** The best way to cut the lines below a header into rows, for each line that rows may end before. */
    private static Map<Integer, Cut> cut(List<String> lines, GridHead head) {
        int width = head.columns().size();
        List<String> first = new ArrayList<>();
        for (int i = head.end(); i < head.end() + width; i++) {
            first.add(i < lines.size() ? lines.get(i) : "");
        }
        List<GridColumn> columns = GridColumn.of(head.columns(), first);
        if (!columns.contains(GridColumn.FIGURE) && !columns.contains(GridColumn.RESULT)) {
            return Map.of();
        }
        GridRows rows = new GridRows(columns);
        boolean remarks = columns.contains(GridColumn.REMARK);
        Map<Integer, Cut> cuts = new HashMap<>();
        TreeSet<Integer> open = new TreeSet<>(List.of(head.end()));
        while (!open.isEmpty()) {
            int at = open.pollFirst();
            Cut before = cuts.get(at);
            List<GridRows.Row> found = rows.at(lines, at);
            Optional<GridRows.Row> plain =
                    found.stream().filter(row -> row.cost() == 0).findFirst();
            for (GridRows.Row row : plain.isPresent() && !remarks ? List.of(plain.get()) : found) {
                boolean opens = before == null && head.mayGoOnWith(row.cells().get(0));
                if (!opens && !HeaderRows.isHeader(row.cells())) {
                    put(
                            cuts,
                            open,
                            row.end(),
                            new Cut(
                                    row.cells(),
                                    before,
                                    worth(before) + LINE * (row.end() - at) - row.cost(),
                                    rows(before) + 1));
                }
            }
            if (plain.isEmpty() && before != null && isGroup(lines, at)) {
                int cost = isNumbered(lines.get(at)) ? NUMBERED_GROUP : GROUP;
                rows.at(lines, at + 1).stream()
                        .filter(row -> row.cost() == 0 && !HeaderRows.isHeader(row.cells()))
                        .findFirst()
                        .ifPresent(row -> put(
                                cuts,
                                open,
                                row.end(),
                                new Cut(
                                        row.cells(),
                                        new Cut(List.of(lines.get(at)), before, before.worth(), before.rows()),
                                        before.worth() + LINE * (row.end() - at) - cost,
                                        before.rows() + 1)));
            }
        }
        return cuts;
    }

    private static void put(Map<Integer, Cut> cuts, TreeSet<Integer> open, int end, Cut cut) {
        Cut known = cuts.get(end);
        if (known == null || known.worth() < cut.worth()) {
            cuts.put(end, cut);
            open.add(end);
        }
    }

    private static int worth(@Nullable Cut before) {
        return before == null ? 0 : before.worth();
    }

    private static int rows(@Nullable Cut before) {
        return before == null ? 0 : before.rows();
    }

    private static boolean isGroup(List<String> lines, int at) {
        String line = at + 1 < lines.size() ? lines.get(at) : "";
        return !line.isEmpty()
                && line.length() <= LONGEST_GROUP
                && CellContent.of(line) == CellContent.TEXT
                && line.chars().noneMatch(c -> "。；，：:".indexOf(c) >= 0);
    }

    private static boolean isNumbered(String line) {
        return line.length() > 1 && ("（(".indexOf(line.charAt(0)) >= 0 || line.charAt(1) == '、');
    }

    private static CellGrid grid(List<String> lines, GridHead head, Cut last, int end) {
        List<List<String>> rows = new ArrayList<>();
        for (Cut cut = last; cut != null; cut = cut.before()) {
            rows.add(cut.row());
        }
        Collections.reverse(rows);
        rows.addAll(0, head.rows());
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
        return at < lines.size() && head.hasPoints() && TOTALS.contains(bare(lines.get(at)));
    }

    private static String bare(String line) {
        return line.replace(" ", "").replace("\u3000", "");
    }
}
