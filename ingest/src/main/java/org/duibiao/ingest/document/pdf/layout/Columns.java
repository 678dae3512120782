package org.duibiao.ingest.document.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns of running text, as newspapers have them: lines on both sides of one gap, long and full. Short words beside
 * each other are a table and stay together.
 */
public final class Columns {

    private static final double GUTTER = 1.2;
    private static final int LEAST_LINES = 5;
    private static final int LEAST_CHARACTERS = 10;
    private static final double FULL = 0.75;
    private static final int DEEPEST = 3;

    private Columns() {}

    /** The columns of a page in reading order; lines that cross them part the page into what is above and below. */
    public static List<Column> of(List<TextLine> lines) {
        return lines.isEmpty() ? List.of() : split(Column.sorted(lines), 0);
    }

    private static List<Column> split(List<TextLine> lines, int depth) {
        for (TextLine line : depth < DEEPEST ? lines : List.<TextLine>of()) {
            List<TextLine> pieces = line.split(line.size() * GUTTER);
            for (int i = 1; i < pieces.size(); i++) {
                double gutter = (pieces.get(i - 1).right() + pieces.get(i).left()) / 2;
                List<Column> columns = at(gutter, lines, lines.indexOf(line), depth);
                if (!columns.isEmpty()) {
                    return columns;
                }
            }
        }
        return List.of(Column.of(lines));
    }

    private static List<Column> at(double gutter, List<TextLine> lines, int seed, int depth) {
        int first = seed;
        while (first > 0 && !crosses(lines.get(first - 1), gutter)) {
            first--;
        }
        int end = seed + 1;
        while (end < lines.size() && !crosses(lines.get(end), gutter)) {
            end++;
        }
        List<TextLine> left = new ArrayList<>();
        List<TextLine> right = new ArrayList<>();
        for (TextLine line : lines.subList(first, end)) {
            line.splitAt(gutter).forEach(part -> (part.left() < gutter ? left : right).add(part));
        }
        if (!isProse(left) || !isProse(right)) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        if (first > 0) {
            columns.addAll(split(lines.subList(0, first), depth + 1));
        }
        columns.addAll(split(left, depth + 1));
        columns.addAll(split(right, depth + 1));
        if (end < lines.size()) {
            columns.addAll(split(lines.subList(end, lines.size()), depth + 1));
        }
        return columns;
    }

    /** Whether a line goes on from one side to the other without a gap. */
    private static boolean crosses(TextLine line, double gutter) {
        return line.split(line.size() * GUTTER).stream()
                .anyMatch(piece -> piece.left() < gutter && piece.right() > gutter);
    }

    private static boolean isProse(List<TextLine> lines) {
        if (lines.size() < LEAST_LINES) {
            return false;
        }
        double widest = lines.stream().mapToDouble(TextLine::width).max().orElse(0);
        double average = lines.stream().mapToDouble(TextLine::width).average().orElse(0);
        double characters =
                lines.stream().mapToInt(line -> line.text().length()).average().orElse(0);
        return average > widest * FULL && characters >= LEAST_CHARACTERS;
    }
}
