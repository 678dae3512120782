package org.duibiao.analytics.export;

import java.util.List;
import org.duibiao.analytics.duckdb.Column;
import org.duibiao.analytics.duckdb.Row;

/** A JSON array of objects, one a line. */
final class JsonWriter implements RowWriter {

    private final TextOutput out;
    private String separator = "[\n";

    JsonWriter(TextOutput out) {
        this.out = out;
    }

    @Override
    public void begin(List<Column> columns) {
        // names stand in every row
    }

    @Override
    public void write(Row row) {
        out.write(separator);
        out.write(JsonValue.of(row.byName()));
        separator = ",\n";
    }

    @Override
    public void end() {
        out.write(separator.startsWith("[") ? "[]\n" : "\n]\n");
        out.flush();
    }
}
