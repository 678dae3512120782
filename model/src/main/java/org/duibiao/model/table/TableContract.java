package org.duibiao.model.table;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a table of the warehouse promises: its columns, their meaning and its checks. The Delta tables, the dictionary
 * and the comments of the published file are made from it.
 *
 * @param name as queries use it
 * @param layer bronze, silver, gold, dimension, operations or published
 * @param grain what one row is one of
 * @param comment what the table holds
 * @param columns in order
 * @param checks conditions that every row meets
 */
public record TableContract(
        String name,
        String layer,
        List<String> grain,
        String comment,
        List<ColumnContract> columns,
        List<CheckContract> checks) {

    /** All Delta tables, in the order that data flows through them. */
    public static final List<String> NAMES = List.of(
            "indicators",
            "scopes",
            "regions",
            "region_changes",
            "exchange_rates",
            "statistics",
            "corrections",
            "reports",
            "repeats",
            "blocks",
            "cells",
            "claims",
            "set_aside",
            "scorecards",
            "scorecard_lines",
            "observations",
            "targets",
            "facts",
            "findings",
            "fact_findings",
            "coverage",
            "runs");

    /** Tables that only the published file has, made from the others. */
    public static final List<String> PUBLISHED =
            List.of("panel", "rankings", "benchmarks", "restatements", "target_setting", "publication");

    public TableContract {
        requireNonNull(name, "name is null");
        requireNonNull(layer, "layer is null");
        grain = List.copyOf(grain);
        requireNonNull(comment, "comment is null");
        columns = List.copyOf(columns);
        checks = List.copyOf(checks);
    }

    /**
     * The contract of a table.
     *
     * @param name one of {@link #NAMES} or {@link #PUBLISHED}
     * @throws IllegalArgumentException if there is no such table, or its file breaks the rules of {@link TableDefinition}
     */
    public static TableContract get(String name) {
        String file = name + ".sql";
        try (InputStream in = TableContract.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "there is no table '" + name + "'; there are " + NAMES + " and " + PUBLISHED);
            }
            return TableDefinition.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the contract " + file, e);
        }
    }

    /** The contracts of all tables, in the order of {@link #NAMES}. */
    public static List<TableContract> list() {
        return NAMES.stream().map(TableContract::get).toList();
    }

    /** The columns as Spark SQL declares them: name, type, NOT NULL and comment, separated by commas. */
    public String columnsDdl() {
        return columns.stream().map(ColumnContract::ddl).collect(Collectors.joining(", "));
    }
}
