package org.duibiao.analytics.publish;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duibiao.analytics.duckdb.Database;
import org.duibiao.analytics.duckdb.MartsFolder;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.model.table.TableContract;
import org.duibiao.model.table.WarehouseLayout;

/**
 * The refreshes of a warehouse, read from its log of runs: those too that published nothing, which the published file
 * does not know of.
 */
public final class RunHistory {

    private static final TableContract RUNS = TableContract.get("runs");

    private final WarehouseLayout layout;

    public RunHistory(WarehouseLayout layout) {
        this.layout = requireNonNull(layout, "layout is null");
    }

    /**
     * The newest runs, newest first, with the columns of the contract {@code runs}; none where nothing was ever run.
     *
     * @param most how many at most
     */
    public List<Row> newest(int most) {
        String table = layout.table(RUNS.name());
        if (!Files.exists(MartsFolder.local(table).resolve("_delta_log"))) {
            return List.of();
        }
        List<Path> files = new DeltaReader().newestFiles(table);
        try (Database database = Database.inMemory()) {
            database.execute("SET TimeZone = 'UTC'");
            ContractTables tables = new ContractTables(database);
            tables.create(RUNS);
            tables.load(RUNS, files);
            return database.query("FROM runs ORDER BY run_id DESC LIMIT ?", most)
                    .rows();
        }
    }
}
