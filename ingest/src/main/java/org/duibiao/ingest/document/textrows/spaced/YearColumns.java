package org.duibiao.ingest.document.textrows.spaced;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.duibiao.ingest.document.table.CellWords;

/**
 * Rows of a yearbook that blanks part into cells, names of several words among them: 项目 Item 2006 2007 above 营业额 Fulfilling Value 60895
 * 74259. As many numbers as there are years end each row, and all that stands before them is its name.
 */
public final class YearColumns {

    private static final int LEAST_YEARS = 2;

    private YearColumns() {}

    /** The rows with their names as one cell each; as they are where the first has no years at its end or some row has not as many numbers. */
    public static List<List<String>> named(List<List<String>> rows) {
        int years = rows.isEmpty() ? 0 : ending(rows.get(0), CellWords::isPeriod);
        if (years < LEAST_YEARS || rows.stream().allMatch(row -> row.size() <= years + 1)) {
            return rows;
        }
        List<List<String>> named = new ArrayList<>(List.of(named(rows.get(0), years)));
        for (List<String> row : rows.subList(1, rows.size())) {
            int numbers = ending(row, CellWords::isNumber);
            if (numbers != 0 && numbers != years) {
                return rows;
            }
            named.add(named(row, numbers));
        }
        return named;
    }

    private static List<String> named(List<String> row, int numbers) {
        int name = row.size() - numbers;
        if (name <= 1) {
            return row;
        }
        List<String> cells = new ArrayList<>(List.of(String.join(" ", row.subList(0, name))));
        cells.addAll(row.subList(name, row.size()));
        return cells;
    }

    /** How many cells of a kind end a row. */
    private static int ending(List<String> row, Predicate<String> kind) {
        int count = 0;
        while (count < row.size() && kind.test(row.get(row.size() - 1 - count))) {
            count++;
        }
        return count;
    }
}
