package org.duibiao.ingest.document.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.pdf.layout.Lines;
import org.duibiao.ingest.document.pdf.page.Glyph;
import org.duibiao.ingest.document.pdf.page.Rule;

/** The lines of one table as a grid; where a line is missing between two fields, they are one cell. */
final class RuledGrid {

    /** Share of the side of a field that a line must cover to part it from its neighbour. */
    private static final double COVERED = 0.6;

    /** Points of a side at which a line is looked for. */
    private static final int PROBES = 10;

    /** A side left open: lines reach further than the outermost that crosses them. */
    private static final double OPEN_SIDE = 8;

    private final List<Rule> rules;
    private final double[] xs;
    private final double[] ys;
    private final boolean[][] taken;

    private RuledGrid(List<Rule> rules, double[] xs, double[] ys) {
        this.rules = rules;
        this.xs = xs;
        this.ys = ys;
        this.taken = new boolean[ys.length - 1][xs.length - 1];
    }

    /** A grid of at least two fields; empty where the lines make none. */
    static Optional<RuledGrid> of(List<Rule> rules) {
        double[] xs = edges(rules, true);
        double[] ys = edges(rules, false);
        boolean table = xs.length >= 2 && ys.length >= 2 && (xs.length - 1) * (ys.length - 1) >= 2;
        return table ? Optional.of(new RuledGrid(rules, xs, ys)) : Optional.empty();
    }

    /** The places of the upright lines, or of the others, and the ends of those that cross them on open sides. */
    private static double[] edges(List<Rule> rules, boolean upright) {
        double[] at = rules.stream()
                .filter(rule -> rule.upright() == upright)
                .mapToDouble(Rule::at)
                .sorted()
                .toArray();
        List<Double> edges = new ArrayList<>();
        for (double each : at) {
            if (edges.isEmpty() || each - edges.get(edges.size() - 1) > RuledTables.NEAR) {
                edges.add(each);
            }
        }
        if (edges.isEmpty()) {
            return new double[0];
        }
        double[] from = rules.stream()
                .filter(rule -> rule.upright() != upright)
                .mapToDouble(Rule::from)
                .sorted()
                .toArray();
        double[] to = rules.stream()
                .filter(rule -> rule.upright() != upright)
                .mapToDouble(Rule::to)
                .sorted()
                .toArray();
        if (from.length > 0 && from[0] < edges.get(0) - OPEN_SIDE) {
            edges.add(0, from[0]);
        }
        if (to.length > 0 && to[to.length - 1] > edges.get(edges.size() - 1) + OPEN_SIDE) {
            edges.add(to[to.length - 1]);
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    double area() {
        return (xs[xs.length - 1] - xs[0]) * (ys[ys.length - 1] - ys[0]);
    }

    /** The table with the words that stand in it, which are taken out of {@code glyphs}. */
    PageTable fill(List<Glyph> glyphs) {
        List<PlacedCell> cells = new ArrayList<>();
        for (int row = 0; row < taken.length; row++) {
            for (int column = 0; column < taken[row].length; column++) {
                if (!taken[row][column]) {
                    cells.add(cell(row, column, glyphs));
                }
            }
        }
        List<Double> edges = Arrays.stream(xs).boxed().toList();
        return new PageTable(true, edges, ys.length - 1, cells, ys[0], ys[ys.length - 1]);
    }

    private PlacedCell cell(int row, int column, List<Glyph> glyphs) {
        int right = column;
        while (right + 1 < xs.length - 1 && !taken[row][right + 1] && !isParted(true, right + 1, row)) {
            right++;
        }
        int bottom = row;
        while (bottom + 1 < ys.length - 1 && isOpen(bottom + 1, column, right)) {
            bottom++;
        }
        for (int r = row; r <= bottom; r++) {
            Arrays.fill(taken[r], column, right + 1, true);
        }
        List<Glyph> inside = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            double x = (glyph.left() + glyph.right()) / 2;
            double y = (glyph.top() + glyph.bottom()) / 2;
            if (x >= xs[column] && x < xs[right + 1] && y >= ys[row] && y < ys[bottom + 1]) {
                inside.add(glyph);
            }
        }
        glyphs.removeAll(new HashSet<>(inside));
        return PlacedCell.of(
                row, bottom - row + 1, column, right - column + 1, xs[column], xs[right + 1], Lines.of(inside));
    }

    /** Whether fields of a row, from one column to another, are one with those above them. */
    private boolean isOpen(int row, int from, int to) {
        for (int column = from; column <= to; column++) {
            if (taken[row][column] || isParted(false, row, column)) {
                return false;
            }
            if (column > from && isParted(true, column, row)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a line runs along a side of a field.
     *
     * @param upright whether the side is upright
     * @param edge which of the edges it lies on
     * @param field the row of the field, or its column where the side lies flat
     */
    private boolean isParted(boolean upright, int edge, int field) {
        double at = upright ? xs[edge] : ys[edge];
        double from = upright ? ys[field] : xs[field];
        double to = upright ? ys[field + 1] : xs[field + 1];
        List<Rule> near = rules.stream()
                .filter(rule -> rule.upright() == upright && Math.abs(rule.at() - at) <= RuledTables.NEAR)
                .toList();
        int covered = 0;
        for (int i = 0; i < PROBES; i++) {
            double probe = from + (to - from) * (i + 0.5) / PROBES;
            if (near.stream().anyMatch(rule -> rule.from() <= probe && probe <= rule.to())) {
                covered++;
            }
        }
        return covered >= PROBES * COVERED;
    }
}
