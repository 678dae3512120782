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

    /** Whether it has at least two rows of at least two cells. */
    boolean isTable() {
        return rows.stream().filter(row -> row.size() >= 2).count() >= 2;
    }
}
