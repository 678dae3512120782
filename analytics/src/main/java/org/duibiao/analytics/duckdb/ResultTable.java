package org.duibiao.analytics.duckdb;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a query gave.
 *
 * @param columns in order
 * @param rows in order
 * @param complete whether these are all rows; false where the limit cut them off
 */
public record ResultTable(List<Column> columns, List<Row> rows, boolean complete) {

    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A result without columns and rows. */
    public static ResultTable none() {
        return new ResultTable(List.of(), List.of(), true);
    }

    /** A table of the given values, every row in the order of the columns. */
    static ResultTable of(List<Column> columns, List<List<@Nullable Object>> values, boolean complete) {
        Map<String, Integer> indexes = Row.indexes(columns);
        return new ResultTable(
                columns, values.stream().map(row -> new Row(indexes, row)).toList(), complete);
    }
}
