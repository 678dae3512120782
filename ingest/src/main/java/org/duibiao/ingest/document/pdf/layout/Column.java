package org.duibiao.ingest.document.pdf.layout;

import java.util.Comparator;
import java.util.List;

/**
 * A column of text, or the whole page.
 *
 * @param left where its full lines begin
 * @param right where they end
 * @param lines from the top down
 */
public record Column(double left, double right, List<TextLine> lines) {

    private static final double FULL = 0.95;

    public Column {
        lines = List.copyOf(lines);
    }

    /** A column as wide as its own lines are. */
    static Column of(List<TextLine> lines) {
        double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        double[] rights = lines.stream().mapToDouble(TextLine::right).sorted().toArray();
        double right = rights.length == 0 ? 0 : rights[(int) ((rights.length - 1) * FULL)];
        return new Column(left, right, lines);
    }

    /** The same lines in a wider frame. */
    Column within(double frameLeft, double frameRight) {
        return new Column(Math.min(left, frameLeft), Math.max(right, frameRight), lines);
    }

    static List<TextLine> sorted(List<TextLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparingDouble(TextLine::baseline).thenComparingDouble(TextLine::left))
                .toList();
    }
}
