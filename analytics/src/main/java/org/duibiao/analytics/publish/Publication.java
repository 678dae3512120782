package org.duibiao.analytics.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.duibiao.analytics.duckdb.Database;
import org.duibiao.analytics.duckdb.MartsFolder;
import org.duibiao.analytics.duckdb.SqlFile;
import org.duibiao.model.table.TableContract;
import org.duibiao.model.table.WarehouseLayout;

/**
 * Publishes one state of the warehouse: a DuckDB file made aside, moved into place, and named by the pointer last of all.
 * Whenever it ends before its time, the pointer still names the last good file, and the next publication clears up.
 * One publication at a time: the caller holds the lock of the refresh.
 */
public final class Publication {

    /** Part of the names of files that are not finished. */
    static final String UNFINISHED = ".unfinished";

    private final String programVersion;

    /** @param programVersion as the file will say of itself */
    public Publication(String programVersion) {
        this.programVersion = programVersion;
    }

    /**
     * Publishes tables at exactly these versions.
     *
     * @param layout the warehouse
     * @param runId the refresh whose tables they are; later runs have greater ids
     * @param tableVersions Delta version by name of table; a table of the contracts that is not named is published empty
     * @return name of the published file
     * @throws RuntimeException if anything fails; what was published before stays in force
     */
    public String publish(WarehouseLayout layout, String runId, Map<String, Long> tableVersions) {
        MartsFolder marts = MartsFolder.of(layout);
        Path file = marts.file(runId);
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            Files.createDirectories(marts.folder());
            Retention retention = new Retention(marts);
            retention.removeLeftovers();
            write(layout, unfinished, runId, tableVersions);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            announce(marts, file);
            retention.removeOld();
            return file.getFileName().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot publish " + file, e);
        }
    }

    private void write(WarehouseLayout layout, Path file, String runId, Map<String, Long> tableVersions) {
        ExecutorService reader = Executors.newSingleThreadExecutor();
        // The logs are read while the tables are made: both take about as long in a fresh JVM.
        Future<Map<String, List<Path>>> files = reader.submit(() -> files(layout, tableVersions));
        try (Database database = Database.create(file)) {
            database.execute("SET TimeZone = 'UTC'; BEGIN TRANSACTION");
            ContractTables tables = new ContractTables(database);
            List<TableContract> contracts = TableContract.list();
            contracts.forEach(tables::create);
            TableContract.PUBLISHED.forEach(name -> tables.create(TableContract.get(name)));
            database.execute(SqlFile.read(Publication.class, "readings_in_force.sql"));
            Map<String, List<Path>> parquet = files.get();
            contracts.forEach(contract -> tables.load(contract, parquet.getOrDefault(contract.name(), List.of())));
            database.execute(SqlFile.read(Publication.class, "panel.sql"));
            database.execute(SqlFile.read(Publication.class, "restatements.sql"));
            database.execute(SqlFile.read(Publication.class, "target_setting.sql"));
            new RankingTables(database).fill();
            database.update(
                    SqlFile.read(Publication.class, "publication.sql"), runId, programVersion, entries(tableVersions));
            database.execute("COMMIT; CHECKPOINT");
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot read the tables of " + layout.root() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the publication of " + file + " was interrupted", e);
        } finally {
            reader.shutdownNow();
        }
    }

    private static Map<String, List<Path>> files(WarehouseLayout layout, Map<String, Long> tableVersions) {
        DeltaReader delta = new DeltaReader();
        Map<String, List<Path>> files = new HashMap<>();
        tableVersions.forEach((table, version) -> files.put(table, delta.files(layout.table(table), version)));
        return files;
    }

    /** Moves the pointer, its new content being on disk before it is seen. */
    private static void announce(MartsFolder marts, Path file) throws IOException {
        Path unfinished = marts.pointer().resolveSibling(marts.pointer().getFileName() + UNFINISHED);
        Files.writeString(unfinished, file.getFileName() + "\n", StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, marts.pointer(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String entries(Map<String, Long> versions) {
        return new TreeMap<>(versions)
                .entrySet().stream()
                        .map(entry -> "{'key': " + entry.getKey() + ", 'value': " + entry.getValue() + "}")
                        .collect(Collectors.joining(", ", "[", "]"));
    }
}
