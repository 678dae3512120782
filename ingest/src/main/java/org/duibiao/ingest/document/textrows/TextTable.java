package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lines that once were a table.
 *
 * @param rows cells by row, as they stand in the text; rows may lack cells that were merged or left out
 * @param complete whether cells keep their columns, so that a row only lacks cells at its end
 * @param end the line after its last
 */
public record TextTable(List<List<String>> rows, boolean complete, int end) {

    private static final int MOST_COLUMNS = 200;

    public TextTable {
        rows = rows.isEmpty() ? List.of() : copied(rows);
    }

    private static List<List<String>> copied(List<List<String>> rows) {
        List<List<String>> copies = new ArrayList<>(rows.size());
        rows.forEach(row -> copies.add(List.copyOf(row)));
        return Collections.unmodifiableList(copies);
    }

    /** Lines that were looked through to their end and are no table. */
    static TextTable none(int end) {
        return new TextTable(List.of(), true, end);
    }

    /** This table, or none where a condition does not hold. */
    TextTable onlyIf(boolean condition) {
        return condition ? this : none(end);
    }

    /** Whether it has at least two rows of at least two cells, and none wider than any table. */
    boolean isTable() {
        int ofSeveralCells = 0;
        for (List<String> row : rows) {
            ofSeveralCells += row.size() >= 2 ? 1 : 0;
        }
        return ofSeveralCells >= 2 && !isTooWide();
    }

    /** Whether a row has more cells than any table of a report has columns. */
    boolean isTooWide() {
        for (List<String> row : rows) {
            if (row.size() > MOST_COLUMNS) {
                return true;
            }
        }
        return false;
    }
}
