package org.duibiao.analytics.export;

import java.util.List;
import java.util.stream.Collectors;
import org.duibiao.analytics.duckdb.Column;
import org.duibiao.analytics.duckdb.Row;

/** CSV as RFC 4180 has it, with a header and line feeds. */
final class CsvWriter implements RowWriter {

    private final TextOutput out;

    CsvWriter(TextOutput out) {
        this.out = out;
    }

    @Override
    public void begin(List<Column> columns) {
        line(columns.stream().map(Column::name).toList());
    }

    @Override
    public void write(Row row) {
        line(row.values().stream().map(PlainText::field).toList());
    }

    @Override
    public void end() {
        out.flush();
    }

    private void line(List<String> fields) {
        out.write(fields.stream().map(CsvWriter::quoted).collect(Collectors.joining(",", "", "\n")));
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
