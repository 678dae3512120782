package org.duibiao.analytics.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duibiao.analytics.duckdb.Database;
import org.duibiao.analytics.duckdb.SqlFile;
import org.duibiao.model.table.TableContract;
import org.duibiao.model.table.WarehouseLayout;

/**
 * A small warehouse whose Delta tables are made without Spark: Parquet by DuckDB, and logs by hand. Every table is at
 * version 0.
 */
public final class SampleWarehouse {

    private final WarehouseLayout layout;

    private SampleWarehouse(WarehouseLayout layout) {
        this.layout = layout;
    }

    /** The sample, made in a folder. */
    public static SampleWarehouse create(Path folder) throws IOException {
        WarehouseLayout layout = new WarehouseLayout(folder.resolve("warehouse").toString());
        try (Database scratch = Database.create(folder.resolve("scratch.duckdb"))) {
            ContractTables tables = new ContractTables(scratch);
            TableContract.list().forEach(tables::create);
            scratch.execute(SqlFile.read(SampleWarehouse.class, "sample-warehouse.sql"));
            for (TableContract contract : TableContract.list()) {
                write(scratch, layout, contract);
            }
        }
        return new SampleWarehouse(layout);
    }

    public WarehouseLayout layout() {
        return layout;
    }

    public Map<String, Long> versions() {
        Map<String, Long> versions = new LinkedHashMap<>();
        TableContract.NAMES.forEach(name -> versions.put(name, 0L));
        return versions;
    }

    /** Publishes it as a run. */
    public String publish(String runId) {
        return new Publication("test").publish(layout, runId, versions());
    }

    private static void write(Database scratch, WarehouseLayout layout, TableContract contract) throws IOException {
        Path table = Path.of(layout.table(contract.name()));
        Path log = Files.createDirectories(table.resolve("_delta_log"));
        long rows = scratch.query("SELECT count(*) AS n FROM " + contract.name())
                .rows()
                .get(0)
                .number("n");
        StringBuilder actions = new StringBuilder();
        actions.append("{\"protocol\":{\"minReaderVersion\":1,\"minWriterVersion\":2}}\n");
        actions.append("{\"metaData\":{\"id\":\"").append(contract.name());
        actions.append("\",\"format\":{\"provider\":\"parquet\",\"options\":{}},\"schemaString\":\"");
        actions.append(schema(contract).replace("\"", "\\\""));
        actions.append("\",\"partitionColumns\":[],\"configuration\":{},\"createdTime\":0}}\n");
        if (rows > 0) {
            Path file = table.resolve("part 0.parquet");
            scratch.execute("COPY " + contract.name() + " TO '" + file + "' (FORMAT parquet)");
            actions.append("{\"add\":{\"path\":\"part%200.parquet\",\"partitionValues\":{},\"size\":");
            actions.append(Files.size(file)).append(",\"modificationTime\":0,\"dataChange\":true}}\n");
        }
        Files.writeString(log.resolve("00000000000000000000.json"), actions.toString());
    }

    /** The names of the columns; their types do not matter to a reader that only asks for the files. */
    private static String schema(TableContract contract) {
        return contract.columns().stream()
                .map(column ->
                        "{\"name\":\"" + column.name() + "\",\"type\":\"string\",\"nullable\":true,\"metadata\":{}}")
                .collect(Collectors.joining(",", "{\"type\":\"struct\",\"fields\":[", "]}"));
    }

    /** Names of all tables that a published file has. */
    static List<String> published() {
        List<String> names = new java.util.ArrayList<>(TableContract.NAMES);
        names.addAll(TableContract.PUBLISHED);
        return names;
    }
}
