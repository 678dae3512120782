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
import org.duckdb.DuckDBStruct;
import org.jspecify.annotations.Nullable;

/** Turns results of DuckDB into values of Java: lists for arrays, maps for structs and maps. */
final class ResultReader {

    private ResultReader() {}

    static ResultTable read(ResultSet results, long limit) throws SQLException {
        ResultSetMetaData about = results.getMetaData();
        List<Column> columns = new ArrayList<>();
        for (int index = 1; index <= about.getColumnCount(); index++) {
            columns.add(new Column(about.getColumnName(index), about.getColumnTypeName(index)));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (results.next()) {
            if (rows.size() >= limit) {
                return ResultTable.of(columns, rows, false);
            }
            List<@Nullable Object> row = new ArrayList<>(columns.size());
            for (int index = 1; index <= columns.size(); index++) {
                row.add(plain(results.getObject(index)));
            }
            rows.add(row);
        }
        return ResultTable.of(columns, rows, true);
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
