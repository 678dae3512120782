package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.HeaderRows;

/**
 * A table whose cells stand on lines of their own, blank lines or strokes between them, with nothing left that says where rows end: what is
 * left of tables on pages of the web.
 */
final class LoneCells {

    private static final int LONGEST_CELL = 40;

    /** Heads of a table stand within as many of its first lines. */
    private static final int HEADER = 6;

    private static final String STROKE = "|";

    private LoneCells() {}

    static TextTable find(List<Line> lines, int at) {
        if (!mayOpen(lines, at)) {
            return TextTable.none(at);
        }
        List<String> cells = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int i = at;
        for (; i < lines.size() && isCell(lines.get(i)); i++) {
            String words = lines.get(i).stripped();
            if (!words.isEmpty() && !words.equals(STROKE)) {
                cells.add(words);
                ends.add(i + 1);
            }
        }
        while (!cells.isEmpty() && !isFigure(cells.get(cells.size() - 1))) {
            cells.remove(cells.size() - 1);
        }
        int end = cells.isEmpty() ? i : ends.get(cells.size() - 1);
        return new CellSequence(cells)
                .rows()
                .map(rows -> new TextTable(
                        rows, rows.stream().allMatch(row -> row.size() == 1 || row.size() == widest(rows)), end))
                .orElse(TextTable.none(i));
    }

    private static int widest(List<List<String>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Whether two heads that are known for such stand among the first lines, and no figure before them. */
    private static boolean mayOpen(List<Line> lines, int at) {
        List<String> heads = new ArrayList<>();
        for (int i = at; i < lines.size() && heads.size() < HEADER && isCell(lines.get(i)); i++) {
            String words = lines.get(i).stripped();
            if (isFigure(words) && !words.isEmpty() && !words.equals(STROKE)) {
                break;
            }
            if (!words.isEmpty() && !words.equals(STROKE)) {
                heads.add(words);
            }
        }
        return heads.size() >= 2 && opensHeader(heads.get(0)) && HeaderRows.isHeader(heads);
    }

    /** A head of the names of rows, or the days that all below is of. */
    private static boolean opensHeader(String words) {
        return CellWords.isPeriod(words) || CellSequence.headsLabels(words);
    }

    private static boolean isFigure(String words) {
        return CellWords.isNumber(words) || CellWords.isVoid(words);
    }

    private static boolean isCell(Line line) {
        String words = line.stripped();
        return words.length() <= LONGEST_CELL
                && !line.tabbed()
                && words.indexOf('。') < 0
                && words.indexOf('；') < 0
                && (words.indexOf('|') < 0 || words.equals(STROKE));
    }
}
