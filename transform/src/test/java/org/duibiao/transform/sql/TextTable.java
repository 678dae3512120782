package org.duibiao.transform.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as people write it: a line of column names, then a line a row, cells parted by {@code |}. An empty cell is null.
 *
 * @param columns the names
 * @param rows the cells by column
 */
record TextTable(List<String> columns, List<Map<String, String>> rows) {

    static TextTable parse(String text) {
        List<List<String>> lines = text.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        List<String> columns = lines.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException(cells + " is no row of " + columns);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return new TextTable(columns, rows);
    }

    /** The rows as lines, so that a failed comparison shows what differs. */
    List<String> lines() {
        return rows.stream().map(row -> String.join(" | ", row.values())).toList();
    }
}
