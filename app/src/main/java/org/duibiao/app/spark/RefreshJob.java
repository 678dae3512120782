package org.duibiao.app.spark;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.duibiao.analytics.publish.Publication;
import org.duibiao.app.refresh.ProgressListener;
import org.duibiao.app.refresh.RefreshRequest;
import org.duibiao.app.refresh.RefreshSummary;
import org.duibiao.app.refresh.Stopwatch;
import org.duibiao.app.spark.RunTables.Checkpoint;
import org.duibiao.ingest.report.ReportReader;
import org.duibiao.ingest.spark.ReaderFactory;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.transform.spark.WarehouseSession;
import org.duibiao.transform.sql.SqlFile;

/**
 * Brings a warehouse up to its sources. A run reads what is new or changed, recomputes what follows from it, checks it,
 * and commits it by one row in {@code runs}; then it publishes. Wherever a run is cut off, what was committed before stays
 * readable and the next run takes up from there.
 */
public final class RefreshJob {

    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private final Catalogue catalogue;
    private final ReaderFactory readers;
    private final Publisher publisher;
    private final InstantSource clock;
    private final Checkpoint checkpoint;

    RefreshJob(
            Catalogue catalogue,
            ReaderFactory readers,
            Publisher publisher,
            InstantSource clock,
            Checkpoint checkpoint) {
        this.catalogue = catalogue;
        this.readers = readers;
        this.publisher = publisher;
        this.clock = clock;
        this.checkpoint = checkpoint;
    }

    /**
     * With the catalogue and the readers that come with the program.
     *
     * @param readers makes the reader of reports
     * @param programVersion as the published file will say of itself
     */
    public static RefreshJob bundled(ReaderFactory readers, String programVersion) {
        return new RefreshJob(
                Catalogue.bundled(),
                readers,
                new MartsPublisher(new Publication(programVersion)),
                InstantSource.system(),
                step -> {});
    }

    /**
     * Runs one refresh to its end.
     *
     * @throws org.duibiao.ingest.spark.SourceNotFoundException if a source does not exist; nothing was changed
     * @throws WarehouseBusyException if another refresh works on the warehouse; nothing was changed
     * @throws RuntimeException if anything else fails; what was committed before stays in force
     */
    public RefreshSummary run(RefreshRequest request, ProgressListener listener) {
        Stopwatch stopwatch = new Stopwatch(listener, clock);
        Instant start = clock.instant();
        SparkSession spark = WarehouseSession.open(request.master());
        Configuration configuration = spark.sessionState().newHadoopConf();
        try (WarehouseLock lock = WarehouseLock.acquire(request.warehouse(), configuration, start)) {
            RefreshRun run = new RefreshRun(
                    spark, request, catalogue, readers, publisher, stopwatch, checkpoint, start, RUN_ID.format(start));
            return run.run();
        }
    }

    /** Of all that decides what is read out of a report. */
    static String readerFingerprint() {
        return Fingerprint.of(Claim.class, ReportReader.class);
    }

    /** Of all that decides what the warehouse holds and publishes. */
    static String programFingerprint() {
        return Fingerprint.of(Claim.class, ReportReader.class, SqlFile.class, Publication.class);
    }
}
