package org.duibiao.app.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.not;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.duibiao.app.refresh.RefreshSummary.Contents;
import org.duibiao.ingest.spark.BronzeReader;
import org.duibiao.ingest.spark.ReaderFactory;
import org.duibiao.ingest.spark.SourceScan.FileNote;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.table.TableContract;
import org.duibiao.transform.spark.CatalogueTables;
import org.duibiao.transform.spark.CorrectionRows;
import org.duibiao.transform.spark.Corrections;
import org.duibiao.transform.spark.DeltaTables;
import org.duibiao.transform.spark.Settling;
import org.duibiao.transform.spark.Transformations;

/** What a run reads and makes of it, kept until it is written. */
final class Recomputation {

    private static final List<String> BRONZE =
            List.of("reports", "blocks", "cells", "claims", "set_aside", "scorecards", "scorecard_lines");
    /** Bronze tables that transformations read. */
    private static final List<String> TRANSFORMED =
            List.of("reports", "claims", "set_aside", "scorecards", "scorecard_lines");

    private static final List<String> MADE =
            List.of("repeats", "observations", "targets", "facts", "findings", "fact_findings", "coverage");

    private final SparkSession spark;
    private final CatalogueTables catalogueTables;
    private final RunTables tables;
    private final Settling settling;
    private final Transformations transformations;
    private final Map<String, Dataset<Row>> fresh = new HashMap<>();

    Recomputation(SparkSession spark, Catalogue catalogue, RunTables tables, Settling settling) {
        this.spark = spark;
        this.catalogueTables = new CatalogueTables(spark, catalogue);
        this.tables = tables;
        this.settling = settling;
        this.transformations = new Transformations(spark, settling);
    }

    /** Where a row of a table of files has its file. */
    static Column location() {
        return concat_ws("/", col("source_root"), col("path"));
    }

    /** Takes in what needs no reading, the catalogue and the official figures, and begins to write what changed of it. */
    void takeDimensions(TableWriters writers, SourceReview review, boolean sameProgram) {
        for (String table : CatalogueTables.NAMES) {
            Dataset<Row> rows = catalogueTables.rows(table);
            fresh.put(table, rows);
            if (!sameProgram || !tables.exists(table)) {
                writers.write(() -> tables.replace(table, rows));
            }
        }
        Dataset<Row> statistics = settling.settleCheap(statistics(review));
        fresh.put("statistics", statistics);
        if (review.statisticsChanged() || !tables.exists("statistics")) {
            writers.write(() -> tables.replace("statistics", statistics));
        }
    }

    /** Takes in the operator's corrections, and begins to write them where they or the program changed. */
    void takeCorrections(TableWriters writers, Corrections corrections, boolean sameProgram) {
        Dataset<Row> rows = CorrectionRows.of(spark, corrections.list());
        fresh.put("corrections", rows);
        if (!sameProgram || !tables.exists("corrections")) {
            writers.write(() -> tables.replace("corrections", rows));
        }
    }

    /** Reads the files that the review asks for. */
    void read(SourceReview review, ReaderFactory readers, String runId, Instant start) {
        Dataset<Row> readings = settling.settle(
                new BronzeReader(spark, readers).read(review.plan(), runId, start, review.readerFingerprint()));
        BRONZE.forEach(table -> fresh.put(table, settling.settleCheap(BronzeReader.table(readings, table))));
    }

    /** What is known of the files now that they are read and compared. */
    SourceReview.Reading reading() {
        List<Row> read = fresh("reports")
                .select(col("report_id"), location(), col("status"), col("rejected_because"), col("left_out"))
                .collectAsList();
        return new SourceReview.Reading(
                notes(read.stream().filter(row -> row.getString(2).equals("rejected")), 1, 3),
                notes(read.stream().filter(row -> !row.isNullAt(4)), 1, 4),
                repeats(read.stream().map(row -> row.getString(0)).collect(Collectors.toSet())));
    }

    /** Those of which one of the two was read in this run: others were named before. */
    private List<FileNote> repeats(Set<String> read) {
        List<Row> all = transformations
                .rows("repeats")
                .select("report_id", "repeats_report_id", "location", "repeats_location")
                .collectAsList();
        return notes(
                all.stream().filter(row -> read.contains(row.getString(0)) || read.contains(row.getString(1))), 2, 3);
    }

    private static List<FileNote> notes(Stream<Row> files, int path, int note) {
        return files.map(row -> new FileNote(row.getString(path), row.getString(note)))
                .sorted(Comparator.comparing(FileNote::path))
                .toList();
    }

    /** Begins to write what was read: it is as it is, whatever will be made of it. */
    void writeReadings(TableWriters writers, SourceReview review) {
        BRONZE.stream()
                .filter(table -> !review.plan().nothingToRead() || !tables.exists(table))
                .forEach(table -> writers.write(() -> tables.append(table, fresh(table))));
    }

    /** Makes of it all that follows, and counts it. */
    Contents transform() {
        CatalogueTables.NAMES.forEach(table -> transformations.provide(table, fresh(table)));
        TRANSFORMED.forEach(table -> transformations.provide(table, withEarlier(table)));
        transformations.provide("statistics", fresh("statistics"));
        transformations.provide("corrections", fresh("corrections"));
        transformations.run();
        return contents();
    }

    /** Begins to write what was made. */
    void writeResults(TableWriters writers) {
        MADE.forEach(table -> writers.write(() -> tables.replace(table, transformations.rows(table))));
    }

    private Dataset<Row> fresh(String table) {
        Dataset<Row> rows = fresh.get(table);
        if (rows == null) {
            throw new IllegalStateException("nothing was read yet");
        }
        return rows;
    }

    private Dataset<Row> withEarlier(String table) {
        return tables.exists(table) ? settling.settleCheap(tables.read(table).union(fresh(table))) : fresh(table);
    }

    private Dataset<Row> statistics(SourceReview review) {
        Dataset<Row> given =
                spark.createDataFrame(review.scan().statistics(), DeltaTables.schema(TableContract.get("statistics")));
        return tables.exists("statistics")
                ? tables.read("statistics")
                        .where(not(
                                location().isin(review.scan().statisticsFiles().toArray())))
                        .union(given)
                : given;
    }

    private Contents contents() {
        Map<String, Long> counts = new HashMap<>();
        SortedMap<String, Long> setAside = new TreeMap<>();
        for (Row row : transformations.rows("contents").collectAsList()) {
            if (row.getString(0).equals("set_aside")) {
                setAside.put(row.getString(1), row.getLong(2));
            } else {
                counts.put(row.getString(0), row.getLong(2));
            }
        }
        return new Contents(
                counts.getOrDefault("reports", 0L),
                counts.getOrDefault("claims", 0L),
                setAside,
                counts.getOrDefault("observations", 0L),
                counts.getOrDefault("targets", 0L),
                counts.getOrDefault("facts", 0L),
                counts.getOrDefault("disputed_facts", 0L),
                counts.getOrDefault("statistics", 0L));
    }
}
