package org.duibiao.ingest.document.pdf.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.ingest.document.pdf.layout.TextLine;

/** Tables without lines: words that stand beneath each other in columns, over several lines. */
public final class AlignedTables {

    /** Words further apart than this many of their size are two cells. */
    private static final double GAP = 1.0;

    /** Lines of a table stand no further apart than this many of their size. */
    private static final double LEADING = 3.2;

    private static final int LEAST_ROWS = 3;
    private static final int LONGEST_PAIR = 25;

    private AlignedTables() {}

    /**
     * How many of the lines from one on make a table; 0 where it begins none.
     *
     * @param lines of a column, from the top down
     */
    public static int reach(List<TextLine> lines, int at) {
        if (pieces(lines.get(at)).size() < 2) {
            return 0;
        }
        int end = at + 1;
        while (end < lines.size() && isNear(lines.get(end - 1), lines.get(end))) {
            boolean row = pieces(lines.get(end)).size() >= 2;
            boolean between = end + 1 < lines.size()
                    && isNear(lines.get(end), lines.get(end + 1))
                    && pieces(lines.get(end + 1)).size() >= 2
                    && isShort(lines.get(end), lines.subList(at, end));
            if (!row && !between) {
                break;
            }
            end++;
        }
        return AlignedGrid.of(rows(lines.subList(at, end)))
                        .filter(AlignedTables::isTable)
                        .isPresent()
                ? end - at
                : 0;
    }

    /** The table that some lines make, which {@link #reach} found. */
    public static PageTable read(List<TextLine> lines) {
        return AlignedGrid.of(rows(lines)).orElseThrow().table();
    }

    private static List<List<TextLine>> rows(List<TextLine> lines) {
        return lines.stream().map(AlignedTables::pieces).toList();
    }

    private static boolean isTable(AlignedGrid grid) {
        long rows = grid.rows().stream().filter(row -> row.size() >= 2).count();
        if (grid.width() > 2) {
            return rows >= 2;
        }
        double length = grid.rows().stream()
                .flatMap(List::stream)
                .mapToInt(piece -> piece.text().length())
                .average()
                .orElse(0);
        return rows >= LEAST_ROWS && length <= LONGEST_PAIR;
    }

    static List<TextLine> pieces(TextLine line) {
        return line.split(line.size() * GAP);
    }

    private static boolean isNear(TextLine above, TextLine below) {
        return below.bottom() - above.bottom() <= Math.max(above.size(), below.size()) * LEADING;
    }

    private static boolean isShort(TextLine line, List<TextLine> above) {
        double width = above.stream().mapToDouble(TextLine::width).max().orElse(0);
        return line.width() * 2 < width;
    }

    /** The number of pieces that most lines have; of equals, the greater. */
    static int commonWidth(List<List<TextLine>> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.stream().filter(row -> row.size() >= 2).forEach(row -> counts.merge(row.size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
