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
 * goals that have no result; the others stand as they are, with the origin of their report or fact behind where they have
 * none of their own, so that nobody takes a fictitious region's row for a real one, and with the path of their report.
 */
public final class TableExport {

    private static final String OBSERVATIONS = "observations";
    private static final String ORIGIN = "origin";
    private static final List<Owner> OWNERS = List.of(
            new Owner("reports", "report_id", "reports.path AS report_path, reports.origin"),
            new Owner("facts", "fact_id", "facts.origin"));

    /** A table that knows the origin, the column by which rows of others name one of its own, and what they get of it. */
    private record Owner(String table, String column, String given) {}

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
        return table.equals(OBSERVATIONS) ? SqlFile.read(TableExport.class, "observations.sql") : withOrigin(table);
    }

    private String withOrigin(String table) {
        List<String> columns = columns(table);
        return OWNERS.stream()
                .filter(owner -> !columns.contains(ORIGIN) && columns.contains(owner.column()))
                .findFirst()
                .map(owner -> "SELECT %1$s.*, %4$s FROM %1$s LEFT JOIN %2$s USING (%3$s)"
                        .formatted(table, owner.table(), owner.column(), owner.given()))
                .orElse("FROM " + table);
    }

    private List<String> columns(String table) {
        return marts.query("SELECT column_name FROM duckdb_columns() WHERE table_name = ?", table).rows().stream()
                .map(row -> row.text("column_name"))
                .toList();
    }

    private static String escaped(Path file) {
        return file.toAbsolutePath().toString().replace("'", "''");
    }
}
