package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duibiao.ingest.document.textrows.padded.PaddedHeads;
import org.duibiao.ingest.document.textrows.padded.WrappedHeads;
import org.duibiao.ingest.language.text.OneOf;

/**
 * A table with upright strokes between its cells, as Markdown writes them, and as pages of the web leave them: with one behind each cell
 * and none before the first.
 */
final class PipedRows {

    private static final char STROKE = '|';
    private static final List<String> UNIT = List.of("单位:", "单位：");

    private PipedRows() {}

    static TextTable find(List<Line> lines, int at) {
        List<String> found = new ArrayList<>();
        int i = at;
        for (; i < lines.size() && isRow(lines.get(i).stripped()); i++) {
            String words = lines.get(i).stripped();
            if (!isRule(words)) {
                found.add(words);
            }
        }
        List<List<String>> rows = WrappedHeads.joined(rows(found));
        boolean complete = isComplete(rows);
        if (complete && !rows.isEmpty() && widest(rows) == rows.get(0).size()) {
            rows = PaddedHeads.placed(rows).orElse(List.of());
        }
        return new TextTable(rows, complete, i);
    }

    private static boolean isRow(String words) {
        int first = words.indexOf(STROKE);
        return first >= 0 && (first == 0 || first != words.lastIndexOf(STROKE) || first == words.length() - 1);
    }

    /** Whether a stroke stands before the first cell, behind the last, and between two. */
    static boolean isEnclosed(String words) {
        int last = words.length() - 1;
        return last > 1 && words.charAt(0) == STROKE && words.charAt(last) == STROKE && words.indexOf(STROKE, 1) < last;
    }

    /** The line under a Markdown header: {@code |---|:--|}. */
    private static boolean isRule(String words) {
        return words.length() > 1 && words.chars().allMatch(c -> "|-:+ =".indexOf(c) >= 0);
    }

    /** Where most rows begin with a stroke, others go on with the row before; where few do, theirs is behind an empty cell. */
    private static List<List<String>> rows(List<String> found) {
        long opened = found.stream().filter(words -> words.charAt(0) == STROKE).count();
        boolean mostOpened = opened * 2 > found.size();
        boolean closed = found.stream()
                                .filter(words -> words.charAt(words.length() - 1) == STROKE)
                                .count()
                        * 2
                > found.size();
        List<List<String>> rows = new ArrayList<>();
        for (String words : found) {
            boolean opens = words.charAt(0) == STROKE;
            List<String> cells = cells(words, mostOpened, closed);
            if (mostOpened && !opens && !rows.isEmpty()) {
                List<String> whole = new ArrayList<>(rows.remove(rows.size() - 1));
                whole.addAll(cells);
                rows.add(whole);
            } else {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static List<String> cells(String words, boolean opened, boolean closed) {
        String inside = opened && words.charAt(0) == STROKE ? words.substring(1) : words;
        boolean ends = closed && !inside.isEmpty() && inside.charAt(inside.length() - 1) == STROKE;
        inside = ends ? inside.substring(0, inside.length() - 1) : inside;
        List<String> cells =
                Arrays.stream(inside.split("\\|", -1)).map(String::strip).toList();
        return isUnit(cells) ? cells.subList(0, 1) : cells;
    }

    /** 金额单位:万元, and nothing in the other cells of its row: the row had one cell, over all columns. */
    private static boolean isUnit(List<String> cells) {
        return OneOf.standsIn(cells.get(0), UNIT) && cells.stream().skip(1).allMatch(String::isEmpty);
    }

    private static int widest(List<List<String>> rows) {
        int widest = 0;
        for (List<String> row : rows) {
            widest = Math.max(widest, row.size());
        }
        return widest;
    }

    /** Whether all rows but those of a title have as many cells. */
    private static boolean isComplete(List<List<String>> rows) {
        return rows.stream()
                        .filter(row -> row.size() > 1)
                        .mapToInt(List::size)
                        .distinct()
                        .count()
                <= 1;
    }
}
