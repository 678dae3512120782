package org.duibiao.app.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.SparkSession;
import org.duibiao.app.refresh.ProgressListener;
import org.duibiao.app.refresh.RefreshRequest;
import org.duibiao.app.refresh.RefreshSummary;
import org.duibiao.app.spark.RunTables.Checkpoint;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.table.WarehouseLayout;
import org.duibiao.transform.spark.DeltaTables;
import org.duibiao.transform.spark.WarehouseSession;

/** A folder of reports as {@link LineReader} reads them, and the warehouse that is made of it. */
final class TestWarehouse {

    private final Path reports;
    private final WarehouseLayout layout;
    private final Publisher publisher;

    TestWarehouse(Path folder) {
        this(folder, new NotingPublisher());
    }

    TestWarehouse(Path folder, Publisher publisher) {
        this.publisher = publisher;
        this.reports = folder.resolve("reports");
        this.layout = new WarehouseLayout(folder.resolve("warehouse").toString());
    }

    /** Writes a file of the source. */
    TestWarehouse with(String path, String content) {
        try {
            Path file = reports.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an archive of two files, the second of which is rejected. */
    TestWarehouse withArchive(String path, String name, String content) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(reports.resolve(path)))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("rejected.txt"));
            zip.write("! says why".getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file of the source. */
    TestWarehouse without(String path) {
        try {
            Files.delete(reports.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RefreshSummary refresh() {
        return refresh(publisher, step -> {});
    }

    RefreshSummary refresh(Checkpoint checkpoint) {
        return refresh(publisher, checkpoint);
    }

    RefreshSummary refresh(Publisher other, Checkpoint checkpoint) {
        RefreshJob job =
                new RefreshJob(Catalogue.bundled(), LineReader::new, other, InstantSource.system(), checkpoint);
        return job.run(
                new RefreshRequest(List.of(reports.toString()), layout, Optional.of("local[2]")),
                ProgressListener.silent());
    }

    /** Loads a file beside the reports as an official table. */
    RefreshSummary loadStatistics(String path) {
        RefreshJob job =
                new RefreshJob(Catalogue.bundled(), LineReader::new, publisher, InstantSource.system(), step -> {});
        return job.run(
                RefreshRequest.ofStatistics(List.of(reports.resolve(path).toString()), layout),
                ProgressListener.silent());
    }

    /** Indicator, level and growth of the facts in force, by indicator. */
    Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        DeltaTables tables = tables();
        new RunLog(spark(), tables)
                .state()
                .version("facts")
                .ifPresent(version -> tables.read("facts", version)
                        .select("indicator_id", "stated_value", "level_candidates")
                        .collectAsList()
                        .forEach(row -> facts.put(row.getString(0), row.getString(1) + " of " + row.getInt(2))));
        return facts;
    }

    /** Status and message of the last run, whatever came of it. */
    String lastRun() {
        DeltaTables tables = tables();
        return tables
                .read("runs", tables.version("runs").orElseThrow())
                .orderBy("run_id")
                .selectExpr("concat_ws(': ', status, message)")
                .collectAsList()
                .stream()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .getString(0);
    }

    /** Rows of a table in force. */
    long count(String table) {
        DeltaTables tables = tables();
        return tables.read(
                        table,
                        new RunLog(spark(), tables).state().version(table).orElseThrow())
                .count();
    }

    /** The last version of every table, in force or not. */
    long lastVersion(String table) {
        return tables().version(table).orElseThrow();
    }

    Optional<String> published() {
        return publisher.current(layout);
    }

    Path lockFile() {
        return Path.of(layout.lock());
    }

    private DeltaTables tables() {
        return new DeltaTables(spark(), layout);
    }

    private static SparkSession spark() {
        return WarehouseSession.open(Optional.of("local[2]"));
    }
}
