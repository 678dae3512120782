package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.HeaderRows;

/** A table with a row on each line and nothing but blanks between its cells. Its rows may lack cells. */
final class SpacedRows {

    private static final int LONGEST_LINE = 120;
    private static final int LEAST_CELLS = 3;

    /** Two gaps of two blanks each. */
    static final int BLANKS_OF_WIDE_GAPS = 4;

    private static final List<String> TOTALS = List.of("总分", "总得分", "自评总分", "合计", "总计");

    /** Goals beside results, in sentences, are a table of their own. */
    private static final String GOAL = "目标";

    private SpacedRows() {}

    static TextTable find(List<Line> lines, int at) {
        if (!mayOpen(lines.get(at))) {
            return TextTable.none(at);
        }
        List<List<String>> rows = new ArrayList<>();
        int withFigures = 0;
        int end = at;
        for (int i = at; i < lines.size() && (!endsTable(lines.get(i)) || isBlankInside(lines, i)); i++) {
            if (i > at
                    && lines.get(i).words().contains(GOAL)
                    && GoalColumns.find(lines, i).isTable()) {
                break;
            }
            if (lines.get(i).stripped().isEmpty()) {
                continue;
            }
            List<String> cells = cells(lines.get(i).stripped());
            rows.add(cells);
            withFigures += cells.stream().skip(1).anyMatch(CellWords::isNumber) ? 1 : 0;
            end = i + 1;
        }
        TextTable table = new TextTable(rows, false, end);
        return table.onlyIf(withFigures >= 1 && withFigures * 3 >= rows.size() && table.isTable());
    }

    /** A header, or a row that names something and gives at least two figures. */
    private static boolean mayOpen(Line line) {
        if (line.blanks() < LEAST_CELLS - 1 || !mayHoldCells(line.stripped()) || endsTable(line)) {
            return false;
        }
        List<String> cells = cells(line.stripped());
        long figures = cells.stream().filter(CellWords::isNumber).count();
        return cells.size() >= LEAST_CELLS
                && (HeaderRows.isHeader(cells) || figures >= 2 && !CellWords.isNumber(cells.get(0)));
    }

    /** A blank line with a row of figures behind it: pages of the web set one between the rows. */
    private static boolean isBlankInside(List<Line> lines, int at) {
        if (!lines.get(at).stripped().isEmpty() || at + 1 >= lines.size() || endsTable(lines.get(at + 1))) {
            return false;
        }
        List<String> cells = cells(lines.get(at + 1).stripped());
        return cells.size() >= LEAST_CELLS && cells.stream().skip(1).anyMatch(CellWords::isNumber) || isTotal(cells);
    }

    /** 总分 99.36: the row that sums up a form. */
    private static boolean isTotal(List<String> cells) {
        return cells.size() == 2 && TOTALS.contains(cells.get(0)) && CellWords.isNumber(cells.get(1));
    }

    private static boolean endsTable(Line line) {
        String words = line.stripped();
        return words.isEmpty() || words.length() > LONGEST_LINE || holdsMark(words);
    }

    private static boolean holdsMark(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean behindChinese = i > 0 && Character.isIdeographic(words.charAt(i - 1));
            if ("。；，！？".indexOf(c) >= 0 || behindChinese && (c == ',' || c == ';')) {
                return true;
            }
        }
        return false;
    }

    /** Tells most lines, which are too long or have no blanks, by a look at each character. */
    private static boolean mayHoldCells(String words) {
        int blanks = 0;
        for (int i = 0; i < words.length() && words.length() <= LONGEST_LINE; i++) {
            blanks += isBlank(words.charAt(i)) ? 1 : 0;
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
            if (isBlank(words.charAt(i)) && isBlank(words.charAt(i + 1))) {
                while (i < words.length() && isBlank(words.charAt(i))) {
                    i++;
                }
                return i;
            }
        }
        return words.length();
    }

    static boolean isBlank(char character) {
        return character == ' ' || character == '\u3000' || character == '\u00a0';
    }

    /** The words between blanks; the first is empty where blanks stand before all others. */
    static List<String> cells(String words) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            if (isBlank(words.charAt(i))) {
                int end = i;
                while (i + 1 < words.length() && isBlank(words.charAt(i + 1))) {
                    i++;
                }
                if (end > 0 || i + 1 < words.length()) {
                    cells.add(words.substring(start, end));
                }
                start = i + 1;
            }
        }
        if (start < words.length()) {
            cells.add(words.substring(start));
        }
        return cells;
    }
}
