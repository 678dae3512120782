package org.duibiao.app.spark;

import java.util.Collections;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.duibiao.model.table.TableContract;
import org.duibiao.transform.spark.DeltaTables;

/**
 * The tables as one run reads and writes them. It reads the versions that the last run left, whatever stands behind them
 * in a table's log; what a crashed run has appended there is taken back before anything else is appended. Different tables
 * may be written at the same time.
 */
final class RunTables {

    private final DeltaTables tables;
    private final WarehouseState before;
    private final Checkpoint checkpoint;
    private final SortedMap<String, Long> written = new ConcurrentSkipListMap<>();

    RunTables(DeltaTables tables, WarehouseState before, Checkpoint checkpoint) {
        this.tables = tables;
        this.before = before;
        this.checkpoint = checkpoint;
    }

    /** Is told of each step towards the commit; the place where tests let a run crash. */
    @FunctionalInterface
    interface Checkpoint {
        void reached(String step);
    }

    /** Whether the last run left this table. */
    boolean exists(String table) {
        return before.version(table).isPresent();
    }

    /** The rows that the last run left. */
    Dataset<Row> read(String table) {
        return tables.read(table, before.version(table).orElseThrow());
    }

    /** Adds rows to those that the last run left. */
    void append(String table, Dataset<Row> rows) {
        OptionalLong committed = before.version(table);
        OptionalLong last = tables.version(table);
        TableContract contract = TableContract.get(table);
        if (committed.isEmpty() && last.isPresent()) {
            wrote(table, tables.overwrite(contract, rows));
            return;
        }
        if (!committed.equals(last)) {
            tables.restore(table, committed.getAsLong());
            checkpoint.reached("restored " + table);
        }
        wrote(table, tables.append(contract, rows));
    }

    /** Puts rows in the place of all. */
    void replace(String table, Dataset<Row> rows) {
        wrote(table, tables.overwrite(TableContract.get(table), rows));
    }

    /** The tables that this run wrote, with the versions that it left. */
    SortedMap<String, Long> written() {
        return Collections.unmodifiableSortedMap(written);
    }

    /** The versions of the state that this run leaves. */
    SortedMap<String, Long> versions() {
        SortedMap<String, Long> versions = new TreeMap<>(before.tableVersions());
        versions.putAll(written);
        return versions;
    }

    private void wrote(String table, long version) {
        written.put(table, version);
        checkpoint.reached("wrote " + table);
    }
}
