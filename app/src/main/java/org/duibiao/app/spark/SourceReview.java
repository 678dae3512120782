package org.duibiao.app.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.duibiao.app.refresh.RefreshRequest;
import org.duibiao.app.refresh.RefreshSummary.Intake;
import org.duibiao.ingest.intake.Decision;
import org.duibiao.ingest.intake.EarlierReading;
import org.duibiao.ingest.intake.IntakePlan;
import org.duibiao.ingest.spark.SourceScan;
import org.duibiao.ingest.spark.SourceScan.FileNote;
import org.duibiao.ingest.spark.SourceScanner;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.transform.spark.WorkSize;

/**
 * The sources of a refresh, compared with what was read before.
 *
 * @param scan what they hold
 * @param plan what is to be read
 * @param statisticsChanged whether the official figures differ from those loaded before
 * @param reading what the reading of this run brought to light
 * @param readerFingerprint of the program and catalogue that reads
 */
record SourceReview(
        SourceScan scan, IntakePlan plan, boolean statisticsChanged, Reading reading, String readerFingerprint) {

    /**
     * What is known of files once they have been read.
     *
     * @param rejected those that could not be read, with the reason
     * @param leftOut those that were read without a part of theirs, with what it is
     * @param repeats those that say word for word what another says, with that other
     */
    record Reading(List<FileNote> rejected, List<FileNote> leftOut, List<FileNote> repeats) {

        static final Reading NONE = new Reading(List.of(), List.of(), List.of());
    }

    static SourceReview of(
            RefreshRequest request,
            SparkSession spark,
            Catalogue catalogue,
            RunTables tables,
            String readerFingerprint) {
        SourceScan scan = SourceScanner.scan(
                request.sources(),
                request.statisticsFiles(),
                spark.sessionState().newHadoopConf(),
                catalogue);
        IntakePlan plan = IntakePlan.of(scan.files(), earlier(tables), scan.locations(), readerFingerprint);
        return new SourceReview(scan, plan, statisticsChanged(scan, tables), Reading.NONE, readerFingerprint);
    }

    /** The same, once the files are read. */
    SourceReview withRead(Reading found) {
        return new SourceReview(scan, plan, statisticsChanged, found, readerFingerprint);
    }

    boolean nothingNew() {
        return plan.nothingToRead() && !statisticsChanged;
    }

    /**
     * How much there is to do.
     *
     * @param claims that the warehouse holds already
     */
    WorkSize size(long claims) {
        List<Decision.Read> reads = plan.only(Decision.Read.class);
        return WorkSize.of(
                reads.size(),
                reads.stream().mapToLong(read -> read.file().size()).sum(),
                claims);
    }

    /** What came in, as the summary tells it. */
    Intake intake() {
        List<Decision.Duplicate> duplicates = plan.only(Decision.Duplicate.class);
        List<Decision.Read> reads = plan.only(Decision.Read.class);
        long superseded = Stream.concat(
                        reads.stream().filter(read -> read.supersedes().isPresent()),
                        duplicates.stream().filter(each -> each.supersedes().isPresent()))
                .count();
        List<FileNote> stillRejected = stillRejected();
        return new Intake(
                plan.decisions().size(),
                reads.size() - reading.rejected().size(),
                plan.only(Decision.Unchanged.class).size() - stillRejected.size(),
                (int) superseded,
                Stream.of(reading.rejected(), stillRejected, scan.errors())
                        .flatMap(List::stream)
                        .toList(),
                duplicates.stream()
                        .map(each -> new FileNote(each.file().location(), each.twin()))
                        .toList(),
                reading.repeats(),
                reading.leftOut(),
                plan.missing().stream().map(EarlierReading::location).toList(),
                scan.skipped(),
                scan.statistics().size());
    }

    /** Files that an earlier run rejected and that lie there as they did: nobody has mended them. */
    private List<FileNote> stillRejected() {
        return plan.only(Decision.Unchanged.class).stream()
                .map(Decision.Unchanged::reading)
                .flatMap(reading ->
                        reading.rejectedBecause().map(reason -> new FileNote(reading.location(), reason)).stream())
                .toList();
    }

    private static List<EarlierReading> earlier(RunTables tables) {
        if (!tables.exists("reports")) {
            return List.of();
        }
        List<Row> rows = tables.read("reports")
                .select(
                        "report_id",
                        "source_root",
                        "path",
                        "content_sha256",
                        "manifest_fingerprint",
                        "reader_fingerprint",
                        "status",
                        "supersedes",
                        "rejected_because")
                .collectAsList();
        Set<String> superseded =
                rows.stream().map(row -> row.getString(7)).collect(Collectors.toCollection(HashSet::new));
        List<EarlierReading> inForce = new ArrayList<>();
        for (Row row : rows) {
            if (!superseded.contains(row.getString(0))) {
                inForce.add(new EarlierReading(
                        row.getString(0),
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6).equals("duplicate"),
                        Optional.ofNullable(row.getString(8))
                                .filter(reason -> row.getString(6).equals("rejected"))));
            }
        }
        return inForce;
    }

    private static boolean statisticsChanged(SourceScan scan, RunTables tables) {
        if (scan.statisticsFiles().isEmpty()) {
            return false;
        }
        Set<String> given = scan.statistics().stream()
                .map(row -> row.<String>getAs("statistics_id"))
                .collect(Collectors.toSet());
        if (!tables.exists("statistics")) {
            return true;
        }
        Dataset<Row> loaded = tables.read("statistics");
        Set<String> before = loaded
                .where(Recomputation.location().isin(scan.statisticsFiles().toArray()))
                .select(col("statistics_id"))
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .collect(Collectors.toSet());
        return !before.equals(given);
    }
}
