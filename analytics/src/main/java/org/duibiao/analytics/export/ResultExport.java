package org.duibiao.analytics.export;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;
import org.duibiao.analytics.duckdb.ResultTable;

/** The result of a query as CSV or JSON, written as {@link TableExport} writes tables. */
public final class ResultExport {

    private final ResultTable result;

    public ResultExport(ResultTable result) {
        this.result = requireNonNull(result, "result is null");
    }

    /**
     * Writes it as CSV in UTF-8.
     *
     * @param out stays open
     */
    public void writeCsv(OutputStream out) {
        write(new CsvWriter(new TextOutput(out)));
    }

    /**
     * Writes it as a JSON array in UTF-8, an object a line.
     *
     * @param out stays open
     */
    public void writeJson(OutputStream out) {
        write(new JsonWriter(new TextOutput(out)));
    }

    private void write(RowWriter writer) {
        writer.begin(result.columns());
        result.rows().forEach(writer::write);
        writer.end();
    }
}
