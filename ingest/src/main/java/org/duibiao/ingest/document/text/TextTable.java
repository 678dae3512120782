package org.duibiao.ingest.document.text;

import java.util.List;

/**
 * Lines that once were a table.
 *
 * @param rows cells by row, as they stand in the text; rows may lack cells that were merged or left out
 * @param complete whether cells keep their columns, so that a row only lacks cells at its end
 * @param end the line after its last
 */
record TextTable(List<List<String>> rows, boolean complete, int end) {

    private static final int MOST_COLUMNS = 200;

    TextTable {
        rows = rows.stream().map(List::copyOf).toList();
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
        return !isTooWide() && rows.stream().filter(row -> row.size() >= 2).count() >= 2;
    }

    /** Whether a row has more cells than any table of a report has columns. */
    boolean isTooWide() {
        return rows.stream().anyMatch(row -> row.size() > MOST_COLUMNS);
    }
}
