package org.duibiao.analytics.export;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.duibiao.analytics.duckdb.Database;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.duckdb.SqlFile;

/**
 * Published tables as CSV, JSON or Parquet. {@code observations} stands with its targets, one row a tier, and with the
 * goals that have no result; the others stand as they are.
 */
public final class TableExport {

    private static final String OBSERVATIONS = "observations";

    private final Marts marts;

    public TableExport(Marts marts) {
        this.marts = requireNonNull(marts, "marts is null");
    }

    /** What may be exported. */
    public List<String> tables() {
        return marts
                .query("SELECT table_name FROM duckdb_tables() WHERE NOT temporary ORDER BY table_name")
                .rows()
                .stream()
                .map(row -> row.text("table_name"))
                .toList();
    }

    /**
     * Writes a table as CSV in UTF-8: a header, ISO days, plain decimals, elements of a list joined by semicolons.
     *
     * @param out stays open
     * @throws IllegalArgumentException if there is no such table
     */
    public void writeCsv(String table, OutputStream out) {
        write(table, new CsvWriter(new TextOutput(out)));
    }

    /**
     * Writes a table as a JSON array in UTF-8, an object a line; SQL NULL is null.
     *
     * @param out stays open
     * @throws IllegalArgumentException if there is no such table
     */
    public void writeJson(String table, OutputStream out) {
        write(table, new JsonWriter(new TextOutput(out)));
    }

    /**
     * Writes a table as a Parquet file, with its types; one that exists is replaced.
     *
     * @throws IllegalArgumentException if there is no such table
     */
    public void writeParquet(String table, Path file) {
        String query = query(table);
        try (Database database = Database.inMemory()) {
            database.execute("ATTACH '" + escaped(marts.file()) + "' AS marts (READ_ONLY); USE marts");
            database.execute("COPY (" + query + ") TO '" + escaped(file) + "' (FORMAT parquet)");
        }
    }

    private void write(String table, RowWriter writer) {
        marts.stream(query(table), writer::begin, writer::write);
        writer.end();
    }

    private String query(String table) {
        List<String> tables = tables();
        if (!tables.contains(table)) {
            throw new IllegalArgumentException("there is no table '" + table + "' to export; there are " + tables);
        }
        return table.equals(OBSERVATIONS) ? SqlFile.read(TableExport.class, "observations.sql") : "FROM " + table;
    }

    private static String escaped(Path file) {
        return file.toAbsolutePath().toString().replace("'", "''");
    }
}
