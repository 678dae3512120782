package org.duibiao.app.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.duibiao.transform.spark.DeltaTables;
import org.duibiao.transform.spark.Settling;
import org.duibiao.transform.spark.Transformations;

/** What a run reads and makes of it, kept until it is written. */
final class Recomputation {

    private static final List<String> BRONZE = List.of("reports", "blocks", "cells", "claims", "set_aside");
    /** Bronze tables that transformations read. */
    private static final List<String> TRANSFORMED = List.of("reports", "claims", "set_aside");

    private static final List<String> MADE =
            List.of("observations", "targets", "facts", "findings", "fact_findings", "coverage");

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

    /** Reads the files that the review asks for. */
    void read(SourceReview review, ReaderFactory readers, String runId, Instant start) {
        Dataset<Row> readings = settling.settle(
                new BronzeReader(spark, readers).read(review.plan(), runId, start, review.readerFingerprint()));
        BRONZE.forEach(table -> fresh.put(table, BronzeReader.table(readings, table)));
        fresh.put("statistics", statistics(review));
    }

    /** Files that could not be read, with the reason. */
    List<FileNote> rejected() {
        return fresh("reports")
                .where(col("status").equalTo(lit("rejected")))
                .select(location(), col("rejected_because"))
                .collectAsList()
                .stream()
                .map(row -> new FileNote(row.getString(0), row.getString(1)))
                .toList();
    }

    /** Makes of it all that follows, and counts it. */
    Contents transform() {
        CatalogueTables.NAMES.forEach(table -> transformations.provide(table, catalogueTables.rows(table)));
        TRANSFORMED.forEach(table -> transformations.provide(table, withEarlier(table)));
        transformations.provide("statistics", fresh("statistics"));
        transformations.run();
        return contents();
    }

    /** Writes what was read and made. */
    void write(boolean catalogueToo) {
        if (catalogueToo) {
            CatalogueTables.NAMES.forEach(table -> tables.replace(table, catalogueTables.rows(table)));
        }
        tables.replace("statistics", fresh("statistics"));
        BRONZE.forEach(table -> tables.append(table, fresh(table)));
        MADE.forEach(table -> tables.replace(table, transformations.rows(table)));
    }

    private Dataset<Row> fresh(String table) {
        Dataset<Row> rows = fresh.get(table);
        if (rows == null) {
            throw new IllegalStateException("nothing was read yet");
        }
        return rows;
    }

    private Dataset<Row> withEarlier(String table) {
        return tables.exists(table) ? tables.read(table).union(fresh(table)) : fresh(table);
    }

    private Dataset<Row> statistics(SourceReview review) {
        Dataset<Row> given =
                spark.createDataFrame(review.scan().statistics(), DeltaTables.schema(TableContract.get("statistics")));
        return tables.exists("statistics")
                ? tables.read("statistics")
                        .where(org.apache.spark.sql.functions.not(
                                location().isin(review.scan().statisticsFiles().toArray())))
                        .union(given)
                : given;
    }

    private Contents contents() {
        SortedMap<String, Long> setAside = new TreeMap<>();
        transformations
                .rows("set_aside")
                .join(transformations.rows("reports_in_force").select("report_id"), "report_id")
                .groupBy("reason")
                .agg(count(lit(1)))
                .collectAsList()
                .forEach(row -> setAside.put(row.getString(0), row.getLong(1)));
        Dataset<Row> facts = transformations.rows("facts");
        long disputed = facts.where(
                        col("level_disputed").or(col("growth_disputed")).or(col("completion_disputed")))
                .count();
        long observations = transformations.rows("observations").count();
        return new Contents(
                transformations.rows("reports_in_force").count(),
                transformations
                        .rows("claims")
                        .join(transformations.rows("reports_in_force").select("report_id"), "report_id")
                        .count(),
                setAside,
                observations,
                transformations.rows("targets").count(),
                facts.count(),
                disputed,
                fresh("statistics").count());
    }
}
