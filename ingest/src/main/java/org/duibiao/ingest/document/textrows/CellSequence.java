package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.ColumnRoles;
import org.duibiao.ingest.document.table.HeaderRows;
import org.duibiao.ingest.document.textrows.grid.HeaderSpans;

/**
 * Cells one after another, with nothing left that says where rows end: a row begins with words behind figures, and each has as many
 * figures. What stands before the first row is the header, in one row or two.
 */
final class CellSequence {

    /** Rows with a unit between their name and their figures have one more cell. */
    private static final int MOST_LABELS = 3;

    /** Longer words that hold 指标 are a title. */
    private static final int LONGEST_HEAD = 8;

    private static final int LEAST_ROWS = 2;

    private final List<String> cells;

    CellSequence(List<String> cells) {
        this.cells = List.copyOf(cells);
    }

    /** The rows, the header first; empty where the cells are not those of a table of figures. */
    Optional<List<List<String>>> rows() {
        List<List<String>> runs = runs();
        int width = commonWidth(runs);
        if (width < 2) {
            return Optional.empty();
        }
        int first = 0;
        while (first < runs.size() && !isRow(runs.get(first), width) && !endsRow(runs.get(first), width)) {
            first++;
        }
        if (first == runs.size()) {
            return Optional.empty();
        }
        List<String> head = new ArrayList<>();
        runs.subList(0, first).forEach(head::addAll);
        List<String> opening = runs.get(first);
        head.addAll(opening.subList(0, opening.size() - width));
        List<List<String>> data = new ArrayList<>();
        data.add(opening.subList(opening.size() - width, opening.size()));
        for (List<String> run : runs.subList(first + 1, runs.size())) {
            if (run.size() > width && endsRow(run, width)) {
                run.subList(0, run.size() - width).forEach(words -> data.add(List.of(words)));
                data.add(run.subList(run.size() - width, run.size()));
            } else {
                data.add(run.size() < width ? List.of(String.join(" ", run)) : run);
            }
        }
        long whole = data.stream().filter(row -> row.size() == width).count();
        return whole * 2 < data.size() ? Optional.empty() : withHeader(head, width, data);
    }

    /** Words and the figures behind them. A row that lacks cells does not say which: it is one cell, whose figures are of no column. */
    private List<List<String>> runs() {
        List<List<String>> runs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        boolean figures = false;
        for (String cell : cells) {
            boolean figure = isFigure(cell);
            if (figures && !figure) {
                runs.add(run);
                run = new ArrayList<>();
            }
            figures = figure;
            run.add(cell);
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static boolean isFigure(String cell) {
        return CellWords.isNumber(cell) || CellWords.isVoid(cell);
    }

    /** The number of cells that most rows have: their figures and the words before them. */
    private static int commonWidth(List<List<String>> runs) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<String> run : runs) {
            int labels = 0;
            while (labels < run.size() && !isFigure(run.get(labels))) {
                labels++;
            }
            if (labels > 0 && labels < run.size() && labels <= MOST_LABELS) {
                counts.merge(run.size(), 1, Integer::sum);
            }
        }
        if (runs.size() > 1 && figures(runs.get(0)) == figures(runs.get(1))) {
            counts.merge(runs.get(1).size(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_ROWS)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static long figures(List<String> run) {
        return run.stream().filter(CellSequence::isFigure).count();
    }

    private static boolean isRow(List<String> run, int width) {
        return run.size() == width && !isFigure(run.get(0)) && isFigure(run.get(width - 1));
    }

    /** Whether a row's cells end a run of more words. */
    private static boolean endsRow(List<String> run, int width) {
        return run.size() > width && !isFigure(run.get(run.size() - width)) && isFigure(run.get(run.size() - 1));
    }

    /** The rows below a header of one row, or of two where the second has a head for each column but the first. */
    private static Optional<List<List<String>>> withHeader(List<String> head, int width, List<List<String>> data) {
        int single = head.size() - width;
        boolean alone = single >= 0 && headsLabels(head.get(single));
        for (int from = alone ? single : 0; from < head.size(); from++) {
            List<String> heads = head.subList(from, head.size());
            List<List<String>> header = heads.size() == width ? List.of(heads) : ofTwoRows(heads, width);
            boolean known = headsLabels(heads.get(0)) && header.stream().anyMatch(HeaderRows::isHeader);
            if (known) {
                List<List<String>> rows = new ArrayList<>();
                head.subList(0, from).forEach(title -> rows.add(List.of(title)));
                rows.addAll(header);
                rows.addAll(data);
                return Optional.of(rows);
            }
        }
        return Optional.empty();
    }

    /** Whether a head is known to stand over the names of rows: the header begins there, behind a title or a unit. */
    static boolean headsLabels(String head) {
        return head.length() <= LONGEST_HEAD
                && ColumnRoles.bundled().find(head).filter(ColumnRole::isLabel).isPresent();
    }

    private static List<List<String>> ofTwoRows(List<String> heads, int width) {
        int upper = heads.size() - (width - 1);
        if (upper <= 1 || upper >= width) {
            return List.of();
        }
        List<String> lower = new ArrayList<>(heads.subList(upper - 1, heads.size()));
        lower.set(0, "");
        List<String> spread = HeaderSpans.spread(heads.subList(0, upper), lower);
        return spread.isEmpty() ? List.of() : List.of(spread, lower);
    }
}
