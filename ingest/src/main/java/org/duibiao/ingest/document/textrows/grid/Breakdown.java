package org.duibiao.ingest.document.textrows.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.table.CellWords;

/**
 * Heads that break a total down: 支出合计 and 其中, and the parts on a line of heads below. A part may be broken down once more, so that
 * its parts stand behind all others; how many they are is told by the figures below, which add up.
 *
 * @param heads as they stand one behind the other, without 其中
 * @param inner the place of the part that is broken down once more; 0 where none is
 */
record Breakdown(List<String> heads, int inner) {

    private static final List<String> SUMS = List.of("合计", "总计", "小计", "总额");
    private static final String AMONG = "其中";
    private static final int MOST_MARKS = 2;
    private static final int LEAST_PARTS = 2;
    /** What two decimals may be off for each part. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    Breakdown {
        heads = List.copyOf(heads);
    }

    /** Whether a cell says that parts follow. */
    static boolean isMark(String cell) {
        int end = cell.length();
        while (end > 0 && "：:".indexOf(cell.charAt(end - 1)) >= 0) {
            end--;
        }
        return cell.substring(0, end).equals(AMONG);
    }

    /** The breakdowns that heads may be, the first of which names the rows: more than one where 合计 may go on with the name above it. */
    static List<Breakdown> of(List<String> cells) {
        List<String> heads = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        for (String cell : cells) {
            if (isMark(cell)) {
                totals.add(heads.size() - 1);
            } else {
                heads.add(cell);
            }
        }
        boolean apart = totals.size() == 1 || totals.size() == MOST_MARKS && totals.get(0) < totals.get(1);
        if (!apart || totals.get(0) < 1 || heads.size() - 1 - totals.get(totals.size() - 1) < LEAST_PARTS) {
            return List.of();
        }
        int inner = totals.size() == MOST_MARKS ? totals.get(1) : 0;
        List<Breakdown> found = new ArrayList<>(List.of(new Breakdown(heads, inner)));
        int sum = totals.get(0);
        if (sum > 1 && SUMS.contains(heads.get(sum))) {
            List<String> joined = new ArrayList<>(heads);
            joined.set(sum - 1, heads.get(sum - 1) + joined.remove(sum));
            found.add(new Breakdown(joined, Math.max(0, inner - 1)));
        }
        return found;
    }

    /** What stands in the columns: names, then figures of what is broken down and of its parts. */
    List<GridColumn> columns() {
        List<GridColumn> columns = new ArrayList<>(List.of(GridColumn.LABEL));
        while (columns.size() < heads.size()) {
            columns.add(GridColumn.FIGURE);
        }
        return columns;
    }

    /** The heads in the order of the columns, by the rows below; those that the figures leave in doubt are empty. */
    List<String> above(List<List<String>> rows) {
        if (inner == 0) {
            return heads;
        }
        List<Integer> counts = new ArrayList<>();
        for (int count = LEAST_PARTS; count < heads.size() - inner; count++) {
            if (addsUp(rows, count)) {
                counts.add(count);
            }
        }
        int end = heads.size();
        List<String> ordered = new ArrayList<>(heads.subList(0, inner + 1));
        if (counts.size() == 1) {
            ordered.addAll(heads.subList(end - counts.get(0), end));
            ordered.addAll(heads.subList(inner + 1, end - counts.get(0)));
        }
        while (ordered.size() < end) {
            ordered.add("");
        }
        return ordered;
    }

    /** Whether the figures behind the part that is broken down add up to it in every row, and are not all nothing. */
    private boolean addsUp(List<List<String>> rows, int count) {
        boolean some = false;
        for (List<String> row : rows) {
            Optional<BigDecimal> total = figure(row, inner);
            if (total.isEmpty()) {
                continue;
            }
            BigDecimal rest = total.get();
            for (int column = inner + 1; column <= inner + count; column++) {
                rest = rest.subtract(figure(row, column).orElse(BigDecimal.ZERO));
            }
            if (rest.abs().compareTo(ROUNDING.multiply(BigDecimal.valueOf(count))) > 0) {
                return false;
            }
            some |= total.get().signum() != 0;
        }
        return some;
    }

    private static Optional<BigDecimal> figure(List<String> row, int column) {
        String cell = column < row.size() ? row.get(column).replace(",", "").replace("，", "") : "";
        boolean plain = CellWords.isNumber(cell) && cell.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        return plain && !cell.startsWith(".") && !cell.endsWith(".")
                ? Optional.of(new BigDecimal(cell))
                : Optional.empty();
    }
}
