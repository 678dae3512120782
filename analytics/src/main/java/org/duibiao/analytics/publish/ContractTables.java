package org.duibiao.analytics.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duibiao.analytics.duckdb.Database;
import org.duibiao.model.table.ColumnContract;
import org.duibiao.model.table.TableContract;

/** Makes the tables of contracts in a DuckDB file, with their comments, and fills them from Parquet files. */
final class ContractTables {

    /** Evidence of which only the readings in force are published: superseded ones stay in the Delta tables. */
    private static final Set<String> OF_READINGS_IN_FORCE =
            Set.of("blocks", "cells", "claims", "set_aside", "scorecards", "scorecard_lines");

    private final Database database;

    ContractTables(Database database) {
        this.database = database;
    }

    /** Makes a table without rows. */
    void create(TableContract contract) {
        String columns = contract.columns().stream()
                .map(column -> quoted(column.name()) + " " + DuckDbType.of(column.type()))
                .collect(Collectors.joining(", "));
        StringBuilder ddl = new StringBuilder();
        ddl.append("CREATE TABLE ")
                .append(contract.name())
                .append(" (")
                .append(columns)
                .append(");\n");
        ddl.append("COMMENT ON TABLE ")
                .append(contract.name())
                .append(" IS ")
                .append(text(comment(contract)))
                .append(";\n");
        for (ColumnContract column : contract.columns()) {
            ddl.append("COMMENT ON COLUMN ").append(contract.name()).append('.').append(quoted(column.name()));
            ddl.append(" IS ").append(text(column.comment())).append(";\n");
        }
        database.execute(ddl.toString());
    }

    /** Fills a table from the files of its Delta table. */
    void load(TableContract contract, List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        String names = contract.columns().stream()
                .map(column -> text(column.name()))
                .collect(Collectors.joining(", ", "[", "]"));
        String parquet = files.stream()
                .map(ContractTables::withoutPatterns)
                .map(ContractTables::text)
                .collect(Collectors.joining(", ", "[", "]"));
        database.execute("INSERT INTO " + contract.name() + " BY NAME SELECT COLUMNS(lambda c: c IN " + names
                + ") FROM read_parquet(" + parquet + ", union_by_name = true, hive_partitioning = false)"
                + (OF_READINGS_IN_FORCE.contains(contract.name())
                        ? " WHERE report_id IN (SELECT report_id FROM readings_in_force)"
                        : ""));
    }

    private static String comment(TableContract contract) {
        return OF_READINGS_IN_FORCE.contains(contract.name())
                ? contract.comment() + ". Here of the readings in force only; superseded ones stay in the warehouse"
                : contract.comment();
    }

    /** A path in which DuckDB sees no pattern, whatever characters it has. */
    private static String withoutPatterns(Path file) {
        return file.toString().replace("[", "[[]").replace("*", "[*]").replace("?", "[?]");
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
