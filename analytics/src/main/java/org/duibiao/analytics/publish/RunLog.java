package org.duibiao.analytics.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duibiao.analytics.duckdb.Database;
import org.duibiao.analytics.duckdb.MartsFolder;
import org.duibiao.analytics.duckdb.ResultTable;
import org.duibiao.analytics.duckdb.SqlFile;
import org.duibiao.model.table.TableContract;
import org.duibiao.model.table.WarehouseLayout;

/**
 * The refreshes of a warehouse, from its own table {@code runs}: the published file knows only those before it was made.
 */
public final class RunLog {

    private static final TableContract RUNS = TableContract.get("runs");

    private final WarehouseLayout layout;

    public RunLog(WarehouseLayout layout) {
        this.layout = layout;
    }

    /**
     * The last refreshes, the latest first; none where there was none.
     *
     * @param limit how many at most
     */
    public ResultTable latest(long limit) {
        String table = layout.table(RUNS.name());
        List<Path> files =
                Files.isDirectory(MartsFolder.local(table)) ? new DeltaReader().newestFiles(table) : List.of();
        if (files.isEmpty()) {
            return ResultTable.none();
        }
        try (Database database = Database.inMemory()) {
            database.execute("SET TimeZone = 'UTC'");
            ContractTables tables = new ContractTables(database);
            tables.create(RUNS);
            tables.load(RUNS, files);
            return database.query(SqlFile.read(RunLog.class, "run_log.sql"), limit);
        }
    }
}
