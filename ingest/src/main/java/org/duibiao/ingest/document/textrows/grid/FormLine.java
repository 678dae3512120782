package org.duibiao.ingest.document.textrows.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.ColumnRoles;

/**
 * The top of a scoring form on one line, blanks between its cells: labels and values, the money under its heads, goals and results under
 * theirs. What was a table is one again; what is none of these is a cell by itself.
 */
public final class FormLine {

    private static final int LEAST_CELLS = 8;
    private static final int MOST_CELLS = 400;
    private static final int SHORTEST_TEXT = 8;
    private static final int MOST_GOALS = 4;
    private static final int LEAST_HEADS = 2;
    private static final String NAME = "名称";
    private static final List<String> SUMS = List.of("支出总额", "预算总额", "资金总额");
    private static final String OPEN = "（(";
    private static final String CLOSED = "）)";
    private static final int LONGEST_BRACKETS = 20;
    private static final List<String> SCORES = List.of("总分", "自评得分", "自评总分", "自评分");

    private final List<String> cells;
    private final List<List<String>> rows = new ArrayList<>();
    private boolean money;

    private FormLine(List<String> cells) {
        this.cells = cells;
    }

    /** Whether a line with so many blanks may be one: as many cells stand apart by one less. */
    public static boolean mayBe(int blanks) {
        return blanks >= LEAST_CELLS - 1;
    }

    /** The rows of a line that holds the heads of a form's money; empty where it does not. */
    public static Optional<List<List<String>>> rows(String line) {
        if (!mayHold(line)) {
            return Optional.empty();
        }
        List<String> cells = cells(line);
        if (cells.size() < LEAST_CELLS || cells.size() > MOST_CELLS) {
            return Optional.empty();
        }
        FormLine form = new FormLine(cells);
        int at = 0;
        while (at < cells.size()) {
            at = form.read(at);
        }
        return form.money ? Optional.of(List.copyOf(form.rows)) : Optional.empty();
    }

    /** Most lines are told by words that the money of every form has in its heads. */
    private static boolean mayHold(String line) {
        return (line.contains("预算") || line.contains("资金")) && (line.contains("执行") || line.contains("支出"));
    }

    /** The words between blanks; blanks in brackets part none. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = -1;
        int closed = 0;
        for (int i = 0; i <= line.length(); i++) {
            closed = i < line.length() && OPEN.indexOf(line.charAt(i)) >= 0
                    ? Math.max(closed, closing(line, i))
                    : closed;
            boolean blank = i == line.length() || i >= closed && " \u3000\u00a0\t".indexOf(line.charAt(i)) >= 0;
            if (!blank && start < 0) {
                start = i;
            } else if (blank && start >= 0) {
                cells.add(line.substring(start, i));
                start = -1;
            }
        }
        return cells;
    }

    /** Where the bracket closes that opens at a place; the place itself where none does within a head's length. */
    private static int closing(String line, int open) {
        int end = Math.min(line.length(), open + LONGEST_BRACKETS);
        for (int i = open + 1; i < end && OPEN.indexOf(line.charAt(i)) < 0; i++) {
            if (CLOSED.indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return open;
    }

    /** Reads what begins at a cell; gives the cell behind it. */
    private int read(int at) {
        int heads = run(at, FormLine::standsWithMoney);
        if (heads - at >= LEAST_HEADS && isBudget(at, heads)) {
            int end = addMoney(at, heads);
            money |= end > heads;
            if (end == heads) {
                // Figures that are too few or too many are of no head for certain.
                cells.subList(at, heads).forEach(head -> rows.add(List.of(head)));
            }
            return end;
        }
        int goals = run(at, FormLine::isGoal);
        if (goals - at >= 2 && goals - at <= MOST_GOALS && areTexts(goals, 2 * goals - at)) {
            rows.add(cells.subList(at, goals));
            rows.add(cells.subList(goals, 2 * goals - at));
            return 2 * goals - at;
        }
        Optional<CriteriaCells> criteria = CriteriaCells.find(cells, at);
        if (criteria.isPresent()) {
            rows.addAll(criteria.get().rows());
            return criteria.get().end();
        }
        boolean pair = at + 1 < cells.size() && isLabelOf(cells.get(at), cells.get(at + 1)) && !isFigures(at + 1, 2);
        rows.add(cells.subList(at, at + (pair ? 2 : 1)));
        return at + (pair ? 2 : 1);
    }

    /** Adds the heads from one cell on and the rows of figures behind them; gives the cell behind those. */
    private int addMoney(int at, int heads) {
        int width = heads - at;
        if (isFigures(heads, width) && !isFigures(heads + width, 1)) {
            rows.add(cells.subList(at, heads));
            rows.add(cells.subList(heads, heads + width));
            return heads + width;
        }
        List<List<String>> found = new ArrayList<>();
        int end = heads;
        while (end < cells.size()
                && CellContent.of(cells.get(end)) == CellContent.TEXT
                && isFigures(end + 1, width)
                && !isFigures(end + 1 + width, 1)) {
            found.add(cells.subList(end, end + 1 + width));
            end += 1 + width;
        }
        if (!found.isEmpty()) {
            List<String> head = new ArrayList<>(List.of(labelOfMoney()));
            head.addAll(cells.subList(at, heads));
            rows.add(head);
            rows.addAll(found);
        }
        return end;
    }

    /** The cell before the heads, where it is that of the names below it: 项目资金（万元）. */
    private String labelOfMoney() {
        int last = rows.size() - 1;
        boolean labels =
                last >= 0 && rows.get(last).size() == 1 && rows.get(last).get(0).contains("资金");
        return labels ? rows.remove(last).get(0) : "";
    }

    private boolean isFigures(int from, int count) {
        if (from + count > cells.size()) {
            return false;
        }
        return cells.subList(from, from + count).stream()
                .allMatch(
                        cell -> CellContent.of(cell) == CellContent.NUMBER || CellContent.of(cell) == CellContent.ANY);
    }

    private boolean areTexts(int from, int end) {
        return end <= cells.size()
                && cells.subList(from, end).stream()
                        .allMatch(cell -> cell.length() >= SHORTEST_TEXT && CellContent.of(cell) != CellContent.NUMBER);
    }

    private int run(int from, Predicate<ColumnRole> test) {
        int end = from;
        while (end < cells.size()
                && ColumnRoles.bundled().find(cells.get(end)).filter(test).isPresent()) {
            end++;
        }
        return end;
    }

    private boolean isBudget(int from, int end) {
        return cells.subList(from, end).stream()
                        .flatMap(cell -> ColumnRoles.bundled().find(cell).stream())
                        .filter(ColumnRole::isMoney)
                        .count()
                >= LEAST_HEADS;
    }

    private static boolean standsWithMoney(ColumnRole role) {
        return role.isMoney() || role == ColumnRole.EXECUTION_RATE || role.isOfPoints();
    }

    private static boolean isGoal(ColumnRole role) {
        return role == ColumnRole.TARGET || role == ColumnRole.ACTUAL;
    }

    private static boolean isLabelOf(String label, String value) {
        boolean figure = CellContent.of(value) == CellContent.NUMBER;
        boolean score = figure && SCORES.stream().anyMatch(label::startsWith);
        boolean money = figure && SUMS.stream().anyMatch(label::endsWith);
        return score || money || label.endsWith(NAME);
    }
}
