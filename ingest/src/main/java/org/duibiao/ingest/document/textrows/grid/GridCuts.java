package org.duibiao.ingest.document.textrows.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.duibiao.ingest.document.table.HeaderRows;
import org.jspecify.annotations.Nullable;

/** The best way to cut the lines below a header into rows, for each line that rows may end before. */
final class GridCuts {

    /** What a line is worth that fits, and what one costs that names the rows below it by itself, numbered or not. */
    static final int LINE = 4;

    private static final int NUMBERED_GROUP = 1;
    private static final int GROUP = 5;
    private static final int LONGEST_GROUP = 30;

    private final GridLines grid;
    private final List<String> lines;
    private final GridHead head;
    private final GridRows rows;
    private final boolean remarks;
    private final Map<Integer, Cut> cuts = new HashMap<>();
    private final TreeSet<Integer> open = new TreeSet<>();

    private GridCuts(GridLines grid, GridHead head, List<GridColumn> columns) {
        this.grid = grid;
        this.lines = grid.words();
        this.head = head;
        this.rows = new GridRows(columns, CriteriaKinds.of(head.columns(), firstLines(grid, head)));
        this.remarks = columns.contains(GridColumn.REMARK);
    }

    /**
     * Rows up to a line, and what they are worth.
     *
     * @param row the last of them
     * @param before those above it; null where it is the first
     * @param worth the lines that fit, less what it costs to make them fit
     * @param rows how many, those of one cell aside
     */
    record Cut(List<String> row, @Nullable Cut before, int worth, int rows) {}

    /** The cuts by the line behind their last row; none where the header has no column of figures. */
    static Map<Integer, Cut> below(GridLines grid, GridHead head) {
        List<String> first = firstLines(grid, head);
        List<GridColumn> columns =
                head.breakdown().map(Breakdown::columns).orElseGet(() -> GridColumn.of(head.columns(), first));
        boolean scored = Collections.frequency(columns, GridColumn.POINTS) > 1;
        if (!scored && !columns.contains(GridColumn.FIGURE) && !columns.contains(GridColumn.RESULT)) {
            return Map.of();
        }
        GridCuts cuts = new GridCuts(grid, head, columns);
        cuts.open.add(head.end());
        while (!cuts.open.isEmpty()) {
            cuts.goOn(cuts.open.first());
        }
        return cuts.cuts;
    }

    /** As many lines as a row has cells. */
    private static List<String> firstLines(GridLines grid, GridHead head) {
        List<String> lines = grid.words();
        List<String> first = new ArrayList<>();
        for (int i = head.end(); i < head.end() + head.columns().size(); i++) {
            first.add(i < lines.size() ? lines.get(i) : "");
        }
        return first;
    }

    private void goOn(int at) {
        open.remove(at);
        Cut before = cuts.get(at);
        List<GridRows.Row> found = rows.at(grid, at);
        Optional<GridRows.Row> plain = plain(found);
        for (GridRows.Row row : plain.isPresent() && !remarks ? List.of(plain.get()) : found) {
            boolean opens = before == null && head.mayGoOnWith(row.cells().get(0));
            if (!opens && !HeaderRows.isHeader(row.cells())) {
                put(at, row, before, row.cost());
            }
        }
        if (plain.isEmpty() && before != null && isGroup(at)) {
            Cut group = new Cut(List.of(lines.get(at)), before, before.worth(), before.rows());
            plain(rows.at(grid, at + 1))
                    .filter(row -> !HeaderRows.isHeader(row.cells()))
                    .ifPresent(row -> put(at, row, group, isNumbered(lines.get(at)) ? NUMBERED_GROUP : GROUP));
        }
    }

    private static Optional<GridRows.Row> plain(List<GridRows.Row> rows) {
        return rows.stream().filter(row -> row.cost() == 0).findFirst();
    }

    private void put(int from, GridRows.Row row, @Nullable Cut before, int cost) {
        int worth = (before == null ? 0 : before.worth()) + LINE * (row.end() - from) - cost;
        Cut known = cuts.get(row.end());
        if (known == null || known.worth() < worth) {
            cuts.put(row.end(), new Cut(row.cells(), before, worth, (before == null ? 0 : before.rows()) + 1));
            open.add(row.end());
        }
    }

    /** Whether a line may name the rows below it by itself: short words, no sentence. */
    private boolean isGroup(int at) {
        String line = at + 1 < lines.size() ? lines.get(at) : "";
        return !line.isEmpty()
                && line.length() <= LONGEST_GROUP
                && grid.asCell(at).content() == CellContent.TEXT
                && line.chars().noneMatch(c -> "。；，：:".indexOf(c) >= 0);
    }

    private static boolean isNumbered(String line) {
        return line.length() > 1 && ("（(".indexOf(line.charAt(0)) >= 0 || line.charAt(1) == '、');
    }
}
