package org.duibiao.app.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
 * @param rejected files that could not be read in this run
 * @param readerFingerprint of the program and catalogue that reads
 */
record SourceReview(
        SourceScan scan,
        IntakePlan plan,
        boolean statisticsChanged,
        List<FileNote> rejected,
        String readerFingerprint) {

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
        return new SourceReview(scan, plan, statisticsChanged(scan, tables), List.of(), readerFingerprint);
    }

    /** The same, once it is known which files could not be read. */
    SourceReview withRead(List<FileNote> rejectedFiles) {
        return new SourceReview(scan, plan, statisticsChanged, rejectedFiles, readerFingerprint);
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
        return new Intake(
                plan.decisions().size(),
                reads.size() - rejected.size(),
                plan.only(Decision.Unchanged.class).size(),
                (int) superseded,
                Stream.concat(rejected.stream(), scan.errors().stream()).toList(),
                duplicates.stream()
                        .map(each -> new FileNote(each.file().location(), each.twin()))
                        .toList(),
                plan.missing().stream().map(EarlierReading::location).toList(),
                scan.skipped(),
                scan.statistics().size());
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
                        "supersedes")
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
                        row.getString(6).equals("duplicate")));
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
