package org.duibiao.ingest.document.textrows.padded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.ColumnRoles;
import org.duibiao.ingest.document.textrows.grid.HeaderSpans;

/**
 * Puts heads over their columns where merges were lost and every row was filled up with empty cells at its end: 本月 and 1-本月 of a second row
 * stand beneath the heads that reach over them, not beneath the first, which reaches down.
 */
public final class PaddedHeads {

    private static final String PART = "其中";

    private final List<List<String>> rows;
    private final int width;

    private PaddedHeads(List<List<String>> rows) {
        this.rows = rows;
        this.width = rows.get(0).size();
    }

    /**
     * The rows with heads in their places.
     *
     * @param rows all of one length
     * @return the same where no head is out of place; empty where the places cannot be told
     */
    public static Optional<List<List<String>>> placed(List<List<String>> rows) {
        return rows.isEmpty() ? Optional.of(rows) : new PaddedHeads(rows).placed();
    }

    private Optional<List<List<String>>> placed() {
        List<List<String>> placed = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            int end = at;
            while (end < rows.size() && filled(rows.get(end)) >= 2 && isOfHeads(rows.get(end))) {
                end++;
            }
            if (end == at || end == rows.size() || !isPadded(rows.get(at))) {
                end = Math.max(end, at + 1);
                placed.addAll(rows.subList(at, end));
            } else if (beginsWithFigures(at) && end == at + 1) {
                placed.add(withLostHead(at));
                end = isSecondLine(end) ? end + 1 : end;
            } else if (end - at >= 2 && areOutOfPlace(at, end)) {
                List<List<String>> heads = spread(rows.subList(at, end));
                if (heads.isEmpty()) {
                    return Optional.empty();
                }
                placed.addAll(heads);
            } else {
                placed.addAll(rows.subList(at, end));
            }
            at = end;
        }
        return Optional.of(placed);
    }

    private boolean areOutOfPlace(int first, int end) {
        return rows.subList(first, end).stream().allMatch(this::isPadded)
                && rows.subList(first + 1, end).stream().allMatch(PaddedHeads::isOutOfPlace);
    }

    /** Whether a row lacks the head of names, which was empty: 9月, 1-9月累计, 累计 above rows that begin with a name and fill their columns. */
    private boolean beginsWithFigures(int at) {
        List<String> heads = rows.get(at);
        int data = isSecondLine(at + 1) ? at + 2 : at + 1;
        return isOfFigures(heads.get(0))
                && filled(heads) == width - 1
                && isOutOfPlace(heads)
                && data < rows.size()
                && !CellWords.isBlank(rows.get(data).get(width - 1))
                && !CellWords.isBlank(rows.get(data).get(0))
                && !CellWords.hasFigure(rows.get(data).get(0));
    }

    /** Whether a row holds no more than the second line of the last head above it: 增长% below 累计. */
    private boolean isSecondLine(int at) {
        return at < rows.size()
                && filled(rows.get(at)) == 1
                && ColumnRoles.bundled()
                        .find(rows.get(at).get(0))
                        .filter(ColumnRole.GROWTH::equals)
                        .isPresent();
    }

    private List<String> withLostHead(int at) {
        List<String> heads = moved(rows.get(at), 1);
        if (isSecondLine(at + 1)) {
            heads.set(width - 1, heads.get(width - 1) + rows.get(at + 1).get(0));
        }
        return heads;
    }

    private static int filled(List<String> row) {
        int filled = 0;
        for (String cell : row) {
            filled += CellWords.isBlank(cell) ? 0 : 1;
        }
        return filled;
    }

    private static boolean isOfHeads(List<String> row) {
        for (String cell : row) {
            if (CellWords.hasFigure(cell)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPadded(List<String> row) {
        return CellWords.isBlank(row.get(width - 1));
    }

    /** Whether a row below another begins with a head of figures, where the first column holds names. */
    private static boolean isOutOfPlace(List<String> row) {
        int known = 0;
        for (String cell : row) {
            known += isOfFigures(cell) || cell.startsWith(PART) || CellWords.isUnitInBrackets(cell) ? 1 : 0;
        }
        return !CellWords.isBlank(row.get(0)) && known * 2 >= filled(row);
    }

    private static boolean isOfFigures(String head) {
        return CellWords.isPeriod(head)
                || ColumnRoles.bundled()
                        .find(head)
                        .filter(role -> !role.isLabel())
                        .isPresent();
    }

    /** The rows from the last up: each head over the first of the heads, or of the columns, that it reaches over. */
    private List<List<String>> spread(List<List<String>> heads) {
        int labels = labels(heads.get(0));
        List<List<String>> placed = new ArrayList<>();
        List<String> below = moved(heads.get(heads.size() - 1), labels);
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            columns.add(column);
        }
        placed.add(below);
        for (int row = heads.size() - 2; row >= 0; row--) {
            List<String> upper = trimmed(row == 0 ? heads.get(0) : moved(heads.get(row), labels));
            List<Integer> starts = starts(upper.size(), below);
            if (starts.isEmpty()) {
                return List.of();
            }
            List<Integer> reached = starts.stream().map(columns::get).toList();
            List<String> over = new ArrayList<>(Collections.nCopies(width, ""));
            for (int i = 0; i < upper.size(); i++) {
                over.set(reached.get(i), upper.get(i));
            }
            placed.add(0, over);
            below = upper;
            columns = reached;
        }
        return placed;
    }

    /** The leading heads over names, which reach down; the first does in any case. */
    private static int labels(List<String> first) {
        int labels = 1;
        while (labels < first.size()
                && ColumnRoles.bundled()
                        .find(first.get(labels))
                        .filter(ColumnRole::isLabel)
                        .isPresent()) {
            labels++;
        }
        return labels;
    }

    private List<String> moved(List<String> row, int labels) {
        List<String> moved = new ArrayList<>(Collections.nCopies(labels, ""));
        moved.addAll(row.subList(0, width - labels));
        return moved;
    }

    private static List<String> trimmed(List<String> row) {
        int end = row.size();
        while (end > 1 && CellWords.isBlank(row.get(end - 1))) {
            end--;
        }
        return row.subList(0, end);
    }

    /** Which of the heads below each of so many above begins over. */
    private static List<Integer> starts(int upper, List<String> below) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < upper; i++) {
            marks.add(String.valueOf(i));
        }
        List<String> spread = HeaderSpans.spread(marks, below);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < spread.size(); i++) {
            if (!spread.get(i).isEmpty()) {
                starts.add(i);
            }
        }
        return starts;
    }
}
