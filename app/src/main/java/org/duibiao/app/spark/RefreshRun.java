package org.duibiao.app.spark;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.duibiao.app.refresh.RefreshRequest;
import org.duibiao.app.refresh.RefreshStage;
import org.duibiao.app.refresh.RefreshSummary;
import org.duibiao.app.refresh.RefreshSummary.Contents;
import org.duibiao.app.refresh.RefreshSummary.Intake;
import org.duibiao.app.refresh.RunStatus;
import org.duibiao.app.refresh.Stopwatch;
import org.duibiao.app.spark.RunTables.Checkpoint;
import org.duibiao.ingest.intake.Digests;
import org.duibiao.ingest.spark.ReaderFactory;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.transform.spark.Corrections;
import org.duibiao.transform.spark.DeltaTables;
import org.duibiao.transform.spark.QualityChecks;
import org.duibiao.transform.spark.Settling;
import org.duibiao.transform.spark.WarehouseSession;
import org.duibiao.transform.spark.WorkSize;

/** One refresh, from the state that the last run left to the one that it leaves. */
final class RefreshRun {

    private final SparkSession spark;
    private final RefreshRequest request;
    private final Catalogue catalogue;
    private final ReaderFactory readers;
    private final Publisher publisher;
    private final Stopwatch stopwatch;
    private final Checkpoint checkpoint;
    private final Instant start;
    private final String runId;
    private final Corrections corrections;
    private final String program;
    private final RunLog log;
    private final DeltaTables deltaTables;

    RefreshRun(
            SparkSession spark,
            RefreshRequest request,
            Catalogue catalogue,
            ReaderFactory readers,
            Publisher publisher,
            Stopwatch stopwatch,
            Checkpoint checkpoint,
            Instant start,
            String runId) {
        this.spark = spark;
        this.request = request;
        this.catalogue = catalogue;
        this.readers = readers;
        this.publisher = publisher;
        this.stopwatch = stopwatch;
        this.checkpoint = checkpoint;
        this.start = start;
        this.runId = runId;
        this.deltaTables = new DeltaTables(spark, request.warehouse());
        this.log = new RunLog(spark, deltaTables);
        this.corrections =
                Corrections.of(request.warehouse(), spark.sessionState().newHadoopConf());
        this.program = corrections.text().isEmpty()
                ? RefreshJob.programFingerprint()
                : Digests.identity(RefreshJob.programFingerprint(), corrections.text());
    }

    RefreshSummary run() {
        WarehouseState before = log.state();
        RunTables tables = new RunTables(deltaTables, before, checkpoint);
        stopwatch.start(RefreshStage.LISTING);
        SourceReview review = SourceReview.of(request, spark, catalogue, tables, RefreshJob.readerFingerprint());
        try {
            return run(before, review, tables);
        } catch (RuntimeException e) {
            recordFailure(before, review, e);
            throw e;
        }
    }

    private RefreshSummary run(WarehouseState before, SourceReview review, RunTables tables) {
        boolean sameProgram = before.programFingerprint().equals(Optional.of(program));
        boolean upToDate = sameProgram && before.publishedAs().isPresent() && review.nothingNew();
        if (upToDate) {
            return before.publishedAs().equals(publisher.current(request.warehouse()))
                    ? unchanged(before, review)
                    : publish(before.contents(), review, tables, List.of());
        }
        return recompute(before, review, tables, sameProgram);
    }

    private RefreshSummary recompute(
            WarehouseState before, SourceReview review, RunTables tables, boolean sameProgram) {
        stopwatch.start(RefreshStage.READING);
        WorkSize size = review.size(before.contents().claims());
        WarehouseSession.suit(spark, size);
        Settling settling = Settling.of(size);
        Recomputation recomputation = new Recomputation(spark, catalogue, tables, settling);
        try (TableWriters writers = new TableWriters(spark)) {
            recomputation.takeDimensions(writers, review, sameProgram);
            recomputation.takeCorrections(writers, corrections, sameProgram);
            recomputation.read(review, readers, runId, start);
            recomputation.writeReadings(writers, review);
            stopwatch.start(RefreshStage.TRANSFORMING);
            Contents contents = recomputation.transform();
            recomputation.writeResults(writers);
            stopwatch.start(RefreshStage.CHECKING);
            List<QualityChecks.Failure> failures = new QualityChecks(spark).run();
            stopwatch.start(RefreshStage.WRITING);
            SourceReview read = review.withRead(recomputation.reading());
            writers.await();
            return publish(contents, read, tables, failures);
        }
    }

    /** The row of a run that failed: the state is still the one before. What cannot even be recorded is only thrown. */
    private void recordFailure(WarehouseState before, SourceReview review, RuntimeException failure) {
        try {
            log.add(row(
                    RunStatus.FAILED,
                    review.intake(),
                    before.contents(),
                    before.tableVersions(),
                    before.publishedAs(),
                    Optional.of(String.valueOf(failure.getMessage()))));
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private RefreshSummary unchanged(WarehouseState before, SourceReview review) {
        stopwatch.start(RefreshStage.WRITING);
        Intake intake = review.intake();
        log.add(row(
                RunStatus.UNCHANGED,
                intake,
                before.contents(),
                before.tableVersions(),
                before.publishedAs(),
                Optional.empty()));
        return summary(
                RunStatus.UNCHANGED, intake, before.contents(), before.publishedAs(), Map.of(), Optional.empty());
    }

    /** Commits the state and publishes it; where a check failed, it is committed and not published. */
    private RefreshSummary publish(
            Contents contents, SourceReview review, RunTables tables, List<QualityChecks.Failure> failures) {
        SortedMap<String, Long> versions = new TreeMap<>(tables.versions());
        versions.put("runs", log.nextVersion());
        if (!failures.isEmpty()) {
            String message =
                    failures.stream().map(QualityChecks.Failure::toString).collect(Collectors.joining("; "));
            return unpublished(contents, review, tables, versions, message);
        }
        String file = publisher.fileName(request.warehouse(), runId);
        log.add(row(RunStatus.COMPLETE, review.intake(), contents, versions, Optional.of(file), Optional.empty()));
        checkpoint.reached("committed");
        stopwatch.start(RefreshStage.PUBLISHING);
        try {
            publisher.publish(request.warehouse(), runId, versions);
        } catch (RuntimeException e) {
            return unpublished(contents, review, tables, versions, "publication failed: " + e.getMessage());
        }
        checkpoint.reached("published");
        return summary(
                RunStatus.COMPLETE, review.intake(), contents, Optional.of(file), tables.written(), Optional.empty());
    }

    private RefreshSummary unpublished(
            Contents contents, SourceReview review, RunTables tables, Map<String, Long> versions, String message) {
        log.add(row(
                RunStatus.UNPUBLISHED, review.intake(), contents, versions, Optional.empty(), Optional.of(message)));
        return summary(
                RunStatus.UNPUBLISHED,
                review.intake(),
                contents,
                Optional.empty(),
                tables.written(),
                Optional.of(message));
    }

    private Run row(
            RunStatus status,
            Intake intake,
            Contents contents,
            Map<String, Long> versions,
            Optional<String> publishedAs,
            Optional<String> message) {
        return new Run(
                runId,
                start,
                Instant.now(),
                status,
                request.given(),
                intake,
                contents,
                versions,
                publishedAs,
                program,
                message);
    }

    private RefreshSummary summary(
            RunStatus status,
            Intake intake,
            Contents contents,
            Optional<String> publishedAs,
            Map<String, Long> written,
            Optional<String> message) {
        return new RefreshSummary(
                runId, status, message, intake, contents, publishedAs, new TreeMap<>(written), stopwatch.durations());
    }
}
