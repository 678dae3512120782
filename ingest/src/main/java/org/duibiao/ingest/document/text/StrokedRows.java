package org.duibiao.ingest.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.textrows.Line;

/**
 * Rows of a table of the web with every cell on a line of its own and a stroke behind it, {@code |||} for cells that are empty: where
 * all rows have as many cells, the lines of each are put together to one.
 */
final class StrokedRows {

    private static final char STROKE = '|';
    private static final int NARROWEST = 3;
    private static final int WIDEST = 24;
    /** Lines before the first row: a title, a unit. */
    private static final int MOST_BEFORE = 3;

    private static final int LEAST_ROWS = 2;
    private static final int MOST_HEADS = 4;

    /** The cells of the lines, the line that each stands in, and how many of the lines are before each. */
    private final List<String> cells = new ArrayList<>();

    private final List<Integer> lineOf = new ArrayList<>();
    private final List<Line> lines;

    private StrokedRows(List<Line> lines) {
        this.lines = lines;
        for (int line = 0; line < lines.size(); line++) {
            String words = lines.get(line).stripped();
            int start = 0;
            for (int end = words.indexOf(STROKE); end >= 0; end = words.indexOf(STROKE, start)) {
                cells.add(words.substring(start, end).strip());
                lineOf.add(line);
                start = end + 1;
            }
        }
    }

    /**
     * The lines with those of a row put together.
     *
     * @param lines each with a stroke at its end
     * @return empty where they are no rows of one length
     */
    static List<Line> joined(List<Line> lines) {
        StrokedRows rows = new StrokedRows(lines);
        for (int width = NARROWEST; width <= WIDEST && width * LEAST_ROWS < rows.cells.size(); width++) {
            for (int before = 0; before <= MOST_BEFORE; before++) {
                OptionalInt end = rows.end(before, width);
                if (end.isPresent()) {
                    return rows.joined(before, width, end.getAsInt());
                }
            }
        }
        return List.of();
    }

    /** The first cell behind the rows of some width that begin at a cell; empty where there are none. */
    private OptionalInt end(int first, int width) {
        int at = first;
        while (isRow(at, width) && !holdsFigures(at, width) && at < first + width * MOST_HEADS) {
            at += width;
        }
        int data = at;
        int figures = 0;
        while (isRow(at, width) && isData(at, width)) {
            figures += holdsFigures(at, width) ? 1 : 0;
            at += width;
        }
        boolean most = (at - first) * 2 > cells.size() - first;
        boolean headed = data > first && isFilled(data - width, width);
        return headed && most && figures >= LEAST_ROWS && isEven(data, at, width)
                ? OptionalInt.of(at)
                : OptionalInt.empty();
    }

    /** Whether so many cells begin and end with lines. */
    private boolean isRow(int at, int width) {
        int end = at + width;
        return end <= cells.size()
                && (at == 0 || !lineOf.get(at).equals(lineOf.get(at - 1)))
                && (end == cells.size() || !lineOf.get(end).equals(lineOf.get(end - 1)));
    }

    /** Whether heads stand over the columns next to the first, as they do not in a row that only names a table. */
    private boolean isFilled(int at, int width) {
        int filled = 0;
        for (String cell : cells.subList(at, at + width)) {
            filled += cell.isEmpty() ? 0 : 1;
        }
        return filled * 2 >= width;
    }

    /** A name, and then figures and words; or a name alone. */
    private boolean isData(int at, int width) {
        String name = cells.get(at);
        boolean named = !name.isEmpty() && !CellWords.isNumber(name) && !CellWords.isVoid(name);
        return named && (holdsFigures(at, width) || filled(at, width) == 1);
    }

    private int filled(int at, int width) {
        int filled = 0;
        for (String cell : cells.subList(at, at + width)) {
            filled += cell.isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private boolean holdsFigures(int at, int width) {
        for (String cell : cells.subList(at + 1, at + width)) {
            if (CellWords.isNumber(cell)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each column holds figures in most of its rows, or in few. */
    private boolean isEven(int from, int end, int width) {
        for (int column = 1; column < width; column++) {
            int figures = 0;
            int words = 0;
            for (int at = from + column; at < end; at += width) {
                boolean figure = CellWords.isNumber(cells.get(at)) || CellWords.isVoid(cells.get(at));
                figures += figure && !cells.get(at).isEmpty() ? 1 : 0;
                words += figure || cells.get(at).isEmpty() ? 0 : 1;
            }
            if (Math.min(figures, words) * 4 > figures + words) {
                return false;
            }
        }
        return true;
    }

    private List<Line> joined(int first, int width, int end) {
        List<Line> joined = new ArrayList<>();
        int firstLine = first == 0 ? 0 : lineOf.get(first);
        joined.addAll(lines.subList(0, firstLine));
        for (int at = first; at < end; at += width) {
            Line from = lines.get(lineOf.get(at));
            Line to = lines.get(lineOf.get(at + width - 1));
            joined.add(Line.of(from.text(), from.start(), to.end()));
        }
        joined.addAll(lines.subList(lineOf.get(end - 1) + 1, lines.size()));
        return joined;
    }
}
