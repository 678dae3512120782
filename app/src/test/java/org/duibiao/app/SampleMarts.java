package org.duibiao.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.duibiao.analytics.duckdb.Database;
import org.duibiao.model.table.TableContract;

/** A published file of six districts, with a dispute, a bound, two scopes, and a region that reports nothing. */
public final class SampleMarts {

    private static final List<String> TABLES = List.of(
            "regions",
            "indicators",
            "exchange_rates",
            "statistics",
            "reports",
            "repeats",
            "observations",
            "targets",
            "set_aside",
            "target_setting",
            "scorecards",
            "scorecard_lines",
            "facts",
            "findings",
            "fact_findings",
            "blocks",
            "cells",
            "coverage",
            "runs",
            "benchmarks",
            "rankings",
            "panel",
            "publication");

    private SampleMarts() {}

    /** Publishes it in a folder, which is then a warehouse. */
    public static void publish(Path warehouse) {
        Path marts = warehouse.resolve("marts");
        try {
            Files.createDirectories(marts);
            Path file = marts.resolve("marts-20260102T030405006Z.duckdb");
            try (Database database = Database.create(file)) {
                TABLES.forEach(table -> database.execute(definition(TableContract.get(table))));
                database.execute(rows());
            }
            Files.writeString(marts.resolve("current"), file.getFileName() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rows() throws IOException {
        try (var in = SampleMarts.class.getResourceAsStream("sample-marts.sql")) {
            return new String(
                    java.util.Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static String definition(TableContract contract) {
        return contract.columns().stream()
                .map(column -> column.name() + " " + type(column.type()))
                .collect(Collectors.joining(", ", "CREATE TABLE " + contract.name() + " (", ")"));
    }

    private static String type(String type) {
        if (type.startsWith("ARRAY<STRUCT<")) {
            String fields = type.substring("ARRAY<STRUCT<".length(), type.length() - ">>".length());
            return "STRUCT(" + type(fields.replace(": ", " ")) + ")[]";
        }
        return type.replace("ARRAY<STRING>", "VARCHAR[]")
                .replace("MAP<STRING, BIGINT>", "MAP(VARCHAR, BIGINT)")
                .replace("STRING", "VARCHAR");
    }
}
