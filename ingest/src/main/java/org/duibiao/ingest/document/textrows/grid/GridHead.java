package org.duibiao.ingest.document.textrows.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.ColumnRoles;
import org.duibiao.ingest.document.table.HeaderRows;

/**
 * Lines that may be the header of a grid.
 *
 * @param rows its one row, or its two, the upper of which says not how far its heads reach
 * @param columns the innermost head of each column
 * @param end the line behind it
 * @param breakdown what its heads break down, where they do
 */
record GridHead(List<List<String>> rows, List<String> columns, int end, Optional<Breakdown> breakdown) {

    /** A longer line is no head, whatever words it holds. */
    static final int LONGEST_HEAD = 40;

    /** Longer words that hold 指标 or 项目 are a title. */
    private static final int LONGEST_LABEL = 12;

    private static final int MOST_COLUMNS = 16;
    /** Heads looked at before anything else. */
    private static final int FIRST = 4;
    /** Known heads among them that tell a header. */
    private static final int LEAST_KNOWN = 2;
    /** Heads of forms leave at most this many of their first cells empty. */
    private static final int EMPTY_HEADS = 1;

    /** All headers that may begin at a line: nothing but the rows below tells which it is. */
    static List<GridHead> at(GridLines grid, int start) {
        if (!mayOpen(grid, start)) {
            return List.of();
        }
        List<String> lines = grid.words();
        List<String> cells = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int i = start; i < lines.size() && cells.size() < 2 * MOST_COLUMNS && mayHead(lines.get(i)); i++) {
            String line = lines.get(i);
            int last = cells.size() - 1;
            if (last >= 0 && isBracketed(line) && !cells.get(last).isEmpty()) {
                cells.set(last, cells.get(last) + "\n" + line);
                ends.set(last, i + 1);
            } else if (i > start && (grid.endsHead(i) || goesOn(line))) {
                cells.set(last, cells.get(last) + line);
                ends.set(last, i + 1);
            } else {
                cells.add(line);
                ends.add(i + 1);
            }
        }
        List<GridHead> heads = new ArrayList<>();
        for (int count = 2; count <= cells.size(); count++) {
            if (cells.subList(0, count).stream().anyMatch(Breakdown::isMark)) {
                addBreakdowns(cells.subList(0, count), ends.get(count - 1), heads);
            } else {
                addEnding(cells.subList(0, count), ends.get(count - 1), heads);
            }
        }
        return heads;
    }

    /** 年初预算数 and on: heads of money whose first, over the names of rows, was empty and left no line. */
    private static void addNameless(List<String> cells, int end, List<GridHead> heads) {
        boolean money = cells.size() < MOST_COLUMNS
                && ColumnRoles.bundled().isOfMoney(cells.get(0))
                && ColumnRoles.bundled().isOfMoney(cells.get(1))
                && cells.stream().allMatch(GridHead::isOfFigures);
        if (money) {
            List<String> named = new ArrayList<>(List.of(""));
            named.addAll(cells);
            heads.add(new GridHead(List.of(named), named, end, Optional.empty()));
        }
    }

    private static void addBreakdowns(List<String> cells, int end, List<GridHead> heads) {
        if (!isLabel(cells.get(0)) || cells.size() > MOST_COLUMNS) {
            return;
        }
        for (Breakdown breakdown : Breakdown.of(cells)) {
            heads.add(new GridHead(List.of(breakdown.heads()), breakdown.heads(), end, Optional.of(breakdown)));
        }
    }

    private static void addEnding(List<String> cells, int end, List<GridHead> heads) {
        boolean strays = isOfFigures(cells.get(0)) && !cells.stream().allMatch(GridHead::isOfFigures);
        if (cells.size() <= MOST_COLUMNS
                && isRow(cells)
                && !(strays && ColumnRoles.bundled().isOfMoney(cells.get(0)))) {
            heads.add(new GridHead(List.of(List.copyOf(cells)), List.copyOf(cells), end, Optional.empty()));
        }
        addNameless(cells, end, heads);
        addSubheads(cells, end, heads);
        for (int width = cells.size() / 2 + 1; width <= Math.min(MOST_COLUMNS, cells.size() - 2); width++) {
            List<String> upper = cells.subList(0, cells.size() - width);
            List<String> lower = cells.subList(cells.size() - width, cells.size());
            boolean apart = lower.get(0).isEmpty()
                    && !lower.get(width - 1).isEmpty()
                    && isLabel(upper.get(0))
                    && upper.stream().noneMatch(String::isEmpty);
            List<String> spread = apart ? HeaderSpans.spread(upper, lower) : List.of();
            if (!spread.isEmpty()) {
                heads.add(new GridHead(
                        List.of(List.copyOf(upper), List.copyOf(lower)),
                        innermost(spread, lower),
                        end,
                        Optional.empty()));
            }
        }
    }

    /** Two rows whose heads that reach down left no lines in the second: those that do not are the last, and have known heads below them. */
    private static void addSubheads(List<String> cells, int end, List<GridHead> heads) {
        int known = 0;
        while (known < cells.size() - 2 && isOfFigures(cells.get(cells.size() - 1 - known))) {
            known++;
        }
        for (int count = 2; count <= known; count++) {
            List<String> upper = cells.subList(0, cells.size() - count);
            List<String> subheads = cells.subList(cells.size() - count, cells.size());
            int reaching =
                    (int) subheads.stream().filter(subheads.get(0)::equals).count();
            List<Integer> over = reachingOver(upper, reaching);
            if (over.isEmpty()
                    || upper.size() - reaching + count > MOST_COLUMNS
                    || upper.contains("")
                    || !isLabel(upper.get(0))
                    || !beginsBelow(upper.get(upper.size() - 1), subheads, reaching)) {
                continue;
            }
            List<String> lower = lower(upper.size(), over, subheads);
            List<String> spread = HeaderSpans.spread(upper, lower);
            if (!spread.isEmpty()) {
                heads.add(new GridHead(
                        List.of(List.copyOf(upper), lower), innermost(spread, lower), end, Optional.empty()));
            }
        }
    }

    /** Which heads of a first row stand over others: the last ones, or all that may, 进出口总额 排序 出口总额 排序; none where that is not so many. */
    private static List<Integer> reachingOver(List<String> upper, int count) {
        List<Integer> over = new ArrayList<>();
        for (int i = 1; i < upper.size(); i++) {
            if (mayReachOver(upper.get(i))) {
                over.add(i);
            }
        }
        List<Integer> last = over.subList(Math.max(0, over.size() - count), over.size());
        boolean atEnd = last.size() == count && count > 0 && last.get(0) == upper.size() - count;
        return atEnd || over.size() == count ? List.copyOf(last) : List.of();
    }

    /** The second row: an equal share of the heads below under each that reaches over them, nothing under the others. */
    private static List<String> lower(int upper, List<Integer> over, List<String> subheads) {
        int size = subheads.size() / over.size();
        List<String> lower = new ArrayList<>();
        for (int i = 0; i < upper; i++) {
            int group = over.indexOf(i);
            if (group < 0) {
                lower.add("");
            } else {
                lower.addAll(subheads.subList(group * size, (group + 1) * size));
            }
        }
        return lower;
    }

    /** Whether a head may stand over others: days and names do, what a column holds does not. */
    private static boolean mayReachOver(String head) {
        return CellWords.isPeriod(head) || ColumnRoles.bundled().find(head).isEmpty();
    }

    /** Whether heads begin a second row: they are the same under each head above, and go on with none of the first. */
    private static boolean beginsBelow(String last, List<String> subheads, int groups) {
        int size = subheads.size() / groups;
        for (int i = 0; i < subheads.size(); i++) {
            if (!subheads.get(i).equals(subheads.get(i % size))) {
                return false;
            }
        }
        boolean bothDays = CellWords.isPeriod(last) && CellWords.isPeriod(subheads.get(0));
        return subheads.size() % groups == 0 && !bothDays && !last.equals(subheads.get(size - 1));
    }

    private static List<String> innermost(List<String> upper, List<String> lower) {
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < lower.size(); i++) {
            heads.add(lower.get(i).isEmpty() ? upper.get(i) : lower.get(i));
        }
        return heads;
    }

    /** Whether a row reads as a header; a form may leave the head of the names of its money empty. */
    private static boolean isRow(List<String> cells) {
        long empty = cells.stream().filter(String::isEmpty).count();
        boolean full = empty == 0
                || empty == EMPTY_HEADS && cells.size() > 2 && cells.get(1).isEmpty();
        return full && (HeaderRows.isHeader(cells) || isLabel(cells.get(0)));
    }

    /** Whether nothing above the columns could be a line of its own, as a title is: its first head is known, or leaves the second empty. */
    boolean opensSurely() {
        List<String> first = rows.get(0);
        return isLabel(first.get(0))
                || CellWords.isPeriod(first.get(0))
                || first.get(1).isEmpty();
    }

    /** Whether known heads stand at the beginning, and no caption such as 单位：万元, so that it is worth while to look on. */
    private static boolean mayOpen(GridLines lines, int start) {
        String first = lines.words().get(start);
        boolean ofWords = first.length() > 1;
        if (!ofWords || !mayHead(first) || first.indexOf('：') >= 0 || first.indexOf(':') >= 0) {
            return false;
        }
        int known = lines.isKnownHead(start) ? 1 : 0;
        if (known > 0 && isLabel(first)) {
            return true;
        }
        int end = Math.min(lines.words().size(), start + FIRST);
        for (int i = start + 1; i < end && known < LEAST_KNOWN && known + end - i >= LEAST_KNOWN; i++) {
            known += lines.isKnownHead(i) || lines.endsHead(i) ? 1 : 0;
        }
        return known >= LEAST_KNOWN;
    }

    /** Whether the first cell below is rather a head of it: 增速 below 指标; days are, but where the rows are of days. */
    boolean mayGoOnWith(String cell) {
        boolean ofDays = ColumnRoles.bundled()
                .find(columns.get(0))
                .filter(ColumnRole.PERIOD::equals)
                .isPresent();
        return isOfFigures(cell) && !(ofDays && CellWords.isPeriod(cell));
    }

    /** Whether it breaks a total down. Of two such that fit as well, the longer leaves no head to the first name below. */
    boolean breaksDown() {
        return breakdown.isPresent();
    }

    /** Whether a column holds points, as those of forms do. */
    boolean hasPoints() {
        return columns.stream()
                .flatMap(head -> ColumnRoles.bundled().find(head).stream())
                .anyMatch(ColumnRole::isOfPoints);
    }

    /** Whether a cell reads as the head of a column of figures or remarks. */
    static boolean isOfFigures(String head) {
        return CellWords.isPeriod(head)
                || ColumnRoles.bundled()
                        .find(head)
                        .filter(role -> !role.isLabel())
                        .isPresent();
    }

    private static boolean isLabel(String head) {
        return head.length() <= LONGEST_LABEL
                && ColumnRoles.bundled().find(head).filter(ColumnRole::isLabel).isPresent();
    }

    private static boolean mayHead(String line) {
        return line.length() <= LONGEST_HEAD
                && line.indexOf('。') < 0
                && line.indexOf('|') < 0
                && !line.startsWith("单位：")
                && !line.startsWith("单位:")
                && !CellWords.hasFigure(line)
                && (line.isEmpty() || !CellWords.isVoid(line));
    }

    /** 偏差原因分析, 及改进措施: a head that was wrapped before 及. */
    private static boolean goesOn(String line) {
        return line.startsWith("及") && line.length() > 1;
    }

    private static boolean isBracketed(String line) {
        return line.startsWith("（") && line.endsWith("）") || line.startsWith("(") && line.endsWith(")");
    }
}
