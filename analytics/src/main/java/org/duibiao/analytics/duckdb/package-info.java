/** DuckDB: opening files safely, running SQL, and results as plain tables. Nothing else here speaks JDBC. */
@NullMarked
package org.duibiao.analytics.duckdb;

import org.jspecify.annotations.NullMarked;
