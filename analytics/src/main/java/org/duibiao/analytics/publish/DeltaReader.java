package org.duibiao.analytics.publish;

import io.delta.kernel.Snapshot;
import io.delta.kernel.TableManager;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.utils.CloseableIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.duibiao.analytics.duckdb.MartsFolder;

/** Finds the Parquet files of Delta tables through the Delta Kernel, without Spark. */
final class DeltaReader {

    private final Engine engine;

    DeltaReader() {
        this.engine = DefaultEngine.create(new Configuration());
    }

    /**
     * The Parquet files that make up a table at a version; none for an empty table.
     *
     * @param table path or URI of the table
     * @throws IllegalStateException if its rows cannot be read from its files as they are: partitioned, or with rows
     *     marked as deleted
     */
    List<Path> files(String table, long version) {
        return files(table, TableManager.loadSnapshot(table).atVersion(version).build(engine));
    }

    /** The Parquet files of the newest version of a table. */
    List<Path> newestFiles(String table) {
        return files(table, TableManager.loadSnapshot(table).build(engine));
    }

    private List<Path> files(String table, Snapshot snapshot) {
        if (!snapshot.getPartitionColumnNames().isEmpty()) {
            throw new IllegalStateException(table + " is partitioned by " + snapshot.getPartitionColumnNames()
                    + ", whose values its files do not hold; publication reads tables without partitions");
        }
        List<Path> files = new ArrayList<>();
        try (CloseableIterator<FilteredColumnarBatch> batches =
                snapshot.getScanBuilder().build().getScanFiles(engine)) {
            while (batches.hasNext()) {
                try (CloseableIterator<Row> rows = batches.next().getRows()) {
                    while (rows.hasNext()) {
                        files.add(file(table, rows.next()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the log of " + table, e);
        }
        return files;
    }

    private static Path file(String table, Row scanFile) {
        if (InternalScanFileUtils.getDeletionVectorDescriptorFromRow(scanFile) != null) {
            throw new IllegalStateException(table + " has rows marked as deleted in a deletion vector; switch"
                    + " delta.enableDeletionVectors off and run REORG TABLE ... APPLY (PURGE)");
        }
        return MartsFolder.local(
                InternalScanFileUtils.getAddFileStatus(scanFile).getPath());
    }
}
