package org.duibiao.analytics.duckdb;

import static java.util.Objects.requireNonNull;

/**
 * A column of a result.
 *
 * @param name as the query names it
 * @param type as DuckDB names it: VARCHAR, DECIMAL(38,6), VARCHAR[], ...
 */
public record Column(String name, String type) {

    public Column {
        requireNonNull(name, "name is null");
        requireNonNull(type, "type is null");
    }
}
