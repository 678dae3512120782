package org.duibiao.analytics.export;

import java.util.List;
import org.duibiao.analytics.duckdb.Column;
import org.duibiao.analytics.duckdb.Row;

/** Writes rows one by one, so that a table of any length passes through. */
interface RowWriter {

    void begin(List<Column> columns);

    void write(Row row);

    void end();
}
