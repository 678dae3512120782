package org.duibiao.analytics.duckdb;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Struct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.duckdb.DuckDBStruct;
import org.jspecify.annotations.Nullable;

/** Turns results of DuckDB into values of Java: lists for arrays, maps for structs and maps. */
final class ResultReader {

    private ResultReader() {}

    static ResultTable read(ResultSet results, long limit) throws SQLException {
        List<Column> columns = columns(results);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (results.next()) {
            if (rows.size() >= limit) {
                return ResultTable.of(columns, rows, false);
            }
            rows.add(values(results, columns.size()));
        }
        return ResultTable.of(columns, rows, true);
    }

    static void stream(ResultSet results, Consumer<List<Column>> header, Consumer<Row> reader) throws SQLException {
        List<Column> columns = columns(results);
        Map<String, Integer> indexes = Row.indexes(columns);
        header.accept(columns);
        while (results.next()) {
            reader.accept(new Row(indexes, values(results, columns.size())));
        }
    }

    private static List<Column> columns(ResultSet results) throws SQLException {
        ResultSetMetaData about = results.getMetaData();
        List<Column> columns = new ArrayList<>();
        for (int index = 1; index <= about.getColumnCount(); index++) {
            columns.add(new Column(about.getColumnName(index), about.getColumnTypeName(index)));
        }
        return columns;
    }

    private static List<@Nullable Object> values(ResultSet results, int columns) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(columns);
        for (int index = 1; index <= columns; index++) {
            values.add(plain(results.getObject(index)));
        }
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        if (value instanceof Array array) {
            List<@Nullable Object> list = new ArrayList<>();
            for (Object element : (Object[]) array.getArray()) {
                list.add(plain(element));
            }
            return list;
        }
        if (value instanceof DuckDBStruct struct) {
            return plain(struct.getMap());
        }
        if (value instanceof Struct struct) {
            return plain(List.of(struct.getAttributes()));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                plain.put(String.valueOf(entry.getKey()), plain(entry.getValue()));
            }
            return plain;
        }
        return value;
    }
}
