package org.duibiao.analytics.duckdb;

import org.jspecify.annotations.Nullable;

/** Something that answers queries of ours. */
@FunctionalInterface
public interface Queries {

    /**
     * All rows of a query.
     *
     * @param parameters for the question marks, in order: strings, numbers, days, booleans
     * @throws DatabaseException if it fails
     */
    ResultTable query(String sql, @Nullable Object... parameters);
}
