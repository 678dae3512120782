package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.ColumnRoles;
import org.duibiao.ingest.document.table.HeaderRows;
import org.duibiao.ingest.document.textrows.grid.SpacedCells;
import org.duibiao.ingest.document.textrows.spaced.YearColumns;

/**
 * A table with a row on each line and nothing but blanks between its cells. Its rows may lack cells. A scoring form that begins with its
 * labels, 项目名称 and a name, is one table with all its parts, since what its top says is of all of it.
 */
final class SpacedRows {

    private static final int LONGEST_LINE = 120;
    private static final int LEAST_CELLS = 3;

    /** Lines with labels and values at the top of a form, above the heads of its money. */
    private static final int MOST_LABELS = 8;

    private static final int LONGEST_LABEL = 12;
    private static final String NAME = "名称";
    /** Last characters of 名称, 部门 and 单位. */
    private static final String LABELS = "称门位";

    /** Two gaps of two blanks each. */
    static final int BLANKS_OF_WIDE_GAPS = 4;

    private static final List<String> TOTALS = List.of("总分", "总得分", "自评总分", "合计", "总计");

    private static final String POINTS = "分";

    /** Goals beside results, in sentences, are a table of their own. */
    private static final String GOAL = "目标";

    private SpacedRows() {}

    static TextTable find(List<Line> lines, int at) {
        boolean form = opensForm(lines, at);
        return form || mayOpen(lines.get(at)) ? read(lines, at, form) : TextTable.none(at);
    }

    private static TextTable read(List<Line> lines, int at, boolean form) {
        List<List<String>> rows = new ArrayList<>();
        int withFigures = 0;
        int end = at;
        int i = at;
        while (i < lines.size()
                && (!endsTable(lines.get(i), i > at)
                        || isBlankInside(lines, i, form)
                        || form && isBelowGoals(rows, lines.get(i)))) {
            TextTable goals =
                    i > at && lines.get(i).words().contains(GOAL) ? GoalColumns.find(lines, i) : TextTable.none(i);
            if (goals.isTable() && !form) {
                break;
            }
            List<List<String>> found = goals.isTable() ? goals.rows() : row(lines.get(i));
            withFigures += found.stream().anyMatch(SpacedRows::givesFigure) ? found.size() : 0;
            rows.addAll(found);
            i = goals.isTable() ? goals.end() : i + 1;
            end = found.isEmpty() ? end : i;
            if (form && found.stream().anyMatch(SpacedRows::isTotalScore)) {
                break;
            }
        }
        TextTable table = new TextTable(form ? rows : YearColumns.named(rows), false, end);
        boolean known = form ? isScored(rows) : withFigures >= 1 && withFigures * 3 >= rows.size();
        return table.onlyIf(known && table.isTable());
    }

    private static List<List<String>> row(Line line) {
        String words = line.stripped();
        if (words.isEmpty()) {
            return List.of();
        }
        boolean whole = words.length() > LONGEST_LINE
                || SpacedCells.holdsMark(words) && SpacedCells.remark(SpacedCells.cells(words)) == 0;
        return List.of(whole ? List.of(words) : SpacedCells.withRemark(SpacedCells.cells(words)));
    }

    /** Goals and results that nothing parts: words below their heads, which are one cell. */
    private static boolean isBelowGoals(List<List<String>> rows, Line line) {
        List<String> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
        List<ColumnRole> roles = above.stream()
                .flatMap(head -> ColumnRoles.bundled().find(head).stream())
                .toList();
        return !line.stripped().isEmpty()
                && roles.contains(ColumnRole.TARGET)
                && roles.contains(ColumnRole.ACTUAL)
                && roles.size() == above.size()
                && !roles.contains(ColumnRole.SCORE);
    }

    private static boolean givesFigure(List<String> cells) {
        return cells.stream().skip(1).anyMatch(CellWords::isNumber);
    }

    /** 项目名称 and a name, and the heads of its money not far below. */
    private static boolean opensForm(List<Line> lines, int at) {
        if (!opensWithLabel(lines.get(at))) {
            return false;
        }
        int seen = 0;
        for (int i = at + 1; i < lines.size() && seen < MOST_LABELS; i++) {
            String words = lines.get(i).stripped();
            if (!words.isEmpty()) {
                seen++;
                List<String> cells = mayHoldCells(words) ? SpacedCells.cells(words) : List.of();
                long money = cells.stream()
                        .flatMap(cell -> ColumnRoles.bundled().find(cell).stream())
                        .filter(ColumnRole::isMoney)
                        .count();
                if (money >= 2 && HeaderRows.isHeader(cells)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 项目名称 and a name, or 主管部门 and that of an office; further labels may stand beside them. */
    private static boolean opensWithLabel(Line line) {
        if (line.blanks() == 0 || !mayLabel(line.stripped()) || endsTable(line, false)) {
            return false;
        }
        List<String> cells = SpacedCells.cells(line.stripped());
        String label = cells.get(0);
        return cells.size() % 2 == 0
                && label.length() <= LONGEST_LABEL
                && (label.endsWith(NAME) || HeaderRows.namesOffice(cells));
    }

    /** Tells most lines by the words that they open with. */
    private static boolean mayLabel(String words) {
        int end = 0;
        while (end < words.length() && end <= LONGEST_LABEL && !SpacedCells.isBlank(words.charAt(end))) {
            end++;
        }
        return end > 1 && LABELS.indexOf(words.charAt(end - 1)) >= 0;
    }

    private static boolean isScored(List<List<String>> rows) {
        return rows.stream()
                .filter(HeaderRows::isHeader)
                .flatMap(List::stream)
                .flatMap(head -> ColumnRoles.bundled().find(head).stream())
                .anyMatch(ColumnRole.SCORE::equals);
    }

    /** A header, or a row that names something and gives at least two figures. */
    private static boolean mayOpen(Line line) {
        if (line.blanks() < LEAST_CELLS - 1 || !mayHoldCells(line.stripped()) || endsTable(line, false)) {
            return false;
        }
        List<String> cells = SpacedCells.cells(line.stripped());
        long figures = cells.stream().filter(CellWords::isNumber).count();
        return cells.size() >= LEAST_CELLS
                && (HeaderRows.isHeader(cells) || figures >= 2 && !CellWords.isNumber(cells.get(0)));
    }

    /** Whether a line that stands behind others is the header of a table, so that no sentence goes on in it. */
    static boolean isHeader(Line line) {
        return line.blanks() >= LEAST_CELLS - 1
                && mayHoldCells(line.stripped())
                && !endsTable(line, false)
                && HeaderRows.isHeader(SpacedCells.cells(line.stripped()));
    }

    /**
     * A blank line with a row of figures behind it: pages of the web set one between the rows.
     *
     * @param form whether what is behind it may be any row of a form
     */
    private static boolean isBlankInside(List<Line> lines, int at, boolean form) {
        if (!lines.get(at).stripped().isEmpty() || at + 1 >= lines.size() || endsTable(lines.get(at + 1), true)) {
            return false;
        }
        List<String> cells = SpacedCells.cells(lines.get(at + 1).stripped());
        return form
                || cells.size() >= LEAST_CELLS && cells.stream().skip(1).anyMatch(CellWords::isNumber)
                || isTotal(cells);
    }

    /** 总分 99.36, or 总分 100 99.36: the row that sums up a form. */
    private static boolean isTotal(List<String> cells) {
        return (cells.size() == 2 || cells.size() == LEAST_CELLS)
                && TOTALS.contains(cells.get(0))
                && cells.stream().skip(1).allMatch(CellWords::isNumber);
    }

    private static boolean isTotalScore(List<String> cells) {
        return isTotal(cells) && cells.get(0).endsWith(POINTS);
    }

    /**
     * Whether a line is no row.
     *
     * @param inside whether rows stand above, so that one with a remark that is a sentence is known for a row
     */
    private static boolean endsTable(Line line, boolean inside) {
        String words = line.stripped();
        if (words.isEmpty() || words.length() > LONGEST_LINE) {
            return true;
        }
        return SpacedCells.holdsMark(words)
                && !(inside && mayHoldCells(words) && SpacedCells.remark(SpacedCells.cells(words)) > 0);
    }

    /** Tells most lines, which are too long or have no blanks, by a look at each character. */
    private static boolean mayHoldCells(String words) {
        int blanks = 0;
        for (int i = 0; i < words.length() && words.length() <= LONGEST_LINE; i++) {
            blanks += SpacedCells.isBlank(words.charAt(i)) ? 1 : 0;
        }
        return blanks >= LEAST_CELLS - 1;
    }

    /** Whether two gaps of several blanks each stand in a line. */
    static boolean hasWideGaps(String words) {
        return wideGap(words, wideGap(words, 0)) < words.length();
    }

    /** Where the words behind the first wide gap from a place on begin; the end where there is none. */
    static int wideGap(String words, int from) {
        for (int i = from; i + 1 < words.length(); i++) {
            if (SpacedCells.isBlank(words.charAt(i)) && SpacedCells.isBlank(words.charAt(i + 1))) {
                while (i < words.length() && SpacedCells.isBlank(words.charAt(i))) {
                    i++;
                }
                return i;
            }
        }
        return words.length();
    }
}
