package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.ColumnRoles;
import org.duibiao.ingest.document.textrows.grid.CellGrid;

/**
 * A scoring form whose cells stand on lines of their own: labels and values at its top, then money, goals and criteria, each under heads of
 * their own. It is one table, since what its top says is of all of it.
 */
final class FlattenedForm {

    /** Lines between two of its parts: labels with their values, goals in words. */
    private static final int MOST_BETWEEN = 14;

    private static final int LONGEST_LABEL = 12;
    private static final String NAME = "名称";

    private final List<Line> lines;
    private final CellLines cells;
    private final List<String> words;
    private final List<List<String>> rows = new ArrayList<>();

    private FlattenedForm(List<Line> lines, CellLines cells) {
        this.lines = lines;
        this.cells = cells;
        this.words = cells.words();
    }

    /** The form that begins at a line with the label of its project or its department; empty where none does. */
    static Optional<TextTable> find(List<Line> lines, CellLines cells, int at) {
        String label = cells.words().get(at);
        boolean opens = label.endsWith(NAME) && label.length() <= LONGEST_LABEL;
        return opens ? new FlattenedForm(lines, cells).read(at) : Optional.empty();
    }

    private Optional<TextTable> read(int start) {
        int parts = 0;
        int end = start;
        Optional<Part> part = next(start);
        while (part.isPresent() && parts++ < MOST_BETWEEN) {
            addBetween(end, part.get().start());
            rows.addAll(part.get().rows());
            end = part.get().end();
            part = part.get().scores() ? Optional.empty() : next(end);
        }
        boolean scores = rows.stream().anyMatch(FlattenedForm::isScored);
        return scores ? Optional.of(new TextTable(rows, false, cells.lineBehind(end))) : Optional.empty();
    }

    /** A part of the form, whose lines are rows under a head. */
    private record Part(List<List<String>> rows, int start, int end, boolean scores) {}

    private Optional<Part> next(int from) {
        for (int at = from; at < Math.min(words.size(), from + MOST_BETWEEN); at++) {
            Optional<CellGrid> grid = at == from && rows.isEmpty() ? Optional.empty() : CellGrid.find(cells.grid(), at);
            if (grid.isPresent()) {
                List<List<String>> found = grid.get().rows();
                boolean money = found.get(0).stream().anyMatch(ColumnRoles.bundled()::isOfMoney);
                return Optional.of(new Part(found, at, grid.get().end(), !money && isScored(found.get(0))));
            }
            TextTable goals = GoalColumns.find(lines, cells.lineOf(at));
            if (goals.isTable()) {
                return Optional.of(new Part(goals.rows(), at, cells.cellAfter(goals.end()), false));
            }
        }
        return Optional.empty();
    }

    /** Labels with their values, or words by themselves where their number is odd. */
    private void addBetween(int from, int to) {
        boolean pairs = (to - from) % 2 == 0 && rows.isEmpty();
        for (int i = from; i < to; i += pairs ? 2 : 1) {
            if (pairs) {
                rows.add(List.of(words.get(i), words.get(i + 1)));
            } else if (!words.get(i).isEmpty()) {
                rows.add(List.of(words.get(i)));
            }
        }
    }

    private static boolean isScored(List<String> heads) {
        return heads.stream()
                .flatMap(head -> ColumnRoles.bundled().find(head).stream())
                .anyMatch(ColumnRole.SCORE::equals);
    }
}
