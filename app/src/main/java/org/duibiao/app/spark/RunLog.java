package org.duibiao.app.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.duibiao.app.refresh.RefreshSummary.Contents;
import org.duibiao.app.refresh.RunStatus;
import org.duibiao.model.table.TableContract;
import org.duibiao.transform.spark.DeltaTables;
import org.jspecify.annotations.Nullable;

/** The table {@code runs}: its last row names the table versions in force, so writing that row is the commit of a run. */
final class RunLog {

    private static final TableContract RUNS = TableContract.get("runs");

    private final SparkSession spark;
    private final DeltaTables tables;

    RunLog(SparkSession spark, DeltaTables tables) {
        this.spark = spark;
        this.tables = tables;
    }

    /** What the last run left that did not fail. */
    WarehouseState state() {
        OptionalLong version = tables.version(RUNS.name());
        if (version.isEmpty()) {
            return WarehouseState.empty();
        }
        Dataset<Row> runs = tables.read(RUNS.name(), version.getAsLong());
        List<Row> last = runs.where(col("status").notEqual(lit(RunStatus.FAILED.id())))
                .orderBy(col("run_id").desc())
                .limit(1)
                .collectAsList();
        return last.isEmpty() ? WarehouseState.empty() : state(last.get(0));
    }

    /** The version that the table gets when a row is added. */
    long nextVersion() {
        OptionalLong version = tables.version(RUNS.name());
        return version.isEmpty() ? 0 : version.getAsLong() + 1;
    }

    /** Adds the row of a run: the commit. */
    void add(Run run) {
        Row row = RowFactory.create(values(run).toArray());
        tables.append(RUNS, spark.createDataFrame(List.of(row), DeltaTables.schema(RUNS)));
    }

    private static WarehouseState state(Row row) {
        return new WarehouseState(
                row.getJavaMap(row.fieldIndex("table_versions")),
                Optional.of(row.<String>getAs("reader_fingerprint")),
                Optional.ofNullable((@Nullable String) row.getAs("published_as")),
                new Contents(
                        row.<Long>getAs("reports"),
                        row.<Long>getAs("claims"),
                        new TreeMap<>(row.<String, Long>getJavaMap(row.fieldIndex("set_aside_by_reason"))),
                        row.<Long>getAs("observations"),
                        row.<Long>getAs("targets"),
                        row.<Long>getAs("facts"),
                        row.<Long>getAs("disputed_facts"),
                        row.<Long>getAs("statistics")));
    }

    private static List<@Nullable Object> values(Run run) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(run.runId());
        values.add(run.startedAt());
        values.add(run.endedAt());
        values.add(run.status().id());
        values.add(run.sources().toArray(String[]::new));
        values.add(run.intake().seen());
        values.add(run.intake().read());
        values.add(run.intake().rejected().size());
        values.add(run.intake().unchanged());
        values.add(run.intake().missing().size());
        values.add(run.contents().reports());
        values.add(run.contents().claims());
        values.add(run.contents().setAsideTotal());
        values.add(run.contents().setAside());
        values.add(run.contents().observations());
        values.add(run.contents().targets());
        values.add(run.contents().facts());
        values.add(run.contents().disputedFacts());
        values.add(run.contents().statistics());
        values.add(run.tableVersions());
        values.add(run.publishedAs().orElse(null));
        values.add(run.programFingerprint());
        values.add(run.message().orElse(null));
        return values;
    }
}
