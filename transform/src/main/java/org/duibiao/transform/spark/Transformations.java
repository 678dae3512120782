package org.duibiao.transform.spark;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.duibiao.transform.sql.SqlFile;

/** Runs the transformations, each as a view of its name that the later ones read. */
public final class Transformations {

    /** Read by one other transformation only, or no more than a few rows made of another: part of the query that reads them. */
    private static final Set<String> INLINE = Set.of("figures", "statements", "differences", "wholes", "growth_bases");

    private static final String CONTRADICTIONS = "contradictions";

    private final SparkSession spark;
    private final Settling settling;

    public Transformations(SparkSession spark, Settling settling) {
        this.spark = spark;
        this.settling = settling;
    }

    /**
     * Makes settled rows known to the transformations under a name. Comments of columns stay behind: rows read from a table
     * have them, rows of this run do not, and a structure made of the one is of another type than one made of the other.
     */
    public void provide(String name, Dataset<Row> rows) {
        settling.bare(rows).createOrReplaceTempView(name);
    }

    /** Runs them all over what was provided. */
    public void run() {
        SqlFile.transformations().forEach(this::run);
    }

    /** The rows of a view. */
    public Dataset<Row> rows(String name) {
        return spark.table(name);
    }

    private void run(SqlFile transformation) {
        rows(transformation).createOrReplaceTempView(transformation.name());
    }

    private Dataset<Row> rows(SqlFile transformation) {
        if (transformation.name().equals(CONTRADICTIONS)) {
            return contradictions();
        }
        Dataset<Row> rows = spark.sql(transformation.query());
        return INLINE.contains(transformation.name()) ? rows : settling.settle(rows);
    }

    /** The audit checks in two queries side by side: to plan them takes longer than to run them, and planning keeps one core busy. */
    private Dataset<Row> contradictions() {
        List<SqlFile> audits = SqlFile.audits();
        int half = audits.size() / 2;
        CompletableFuture<Dataset<Row>> first = CompletableFuture.supplyAsync(() -> found(audits.subList(0, half)));
        Dataset<Row> second = found(audits.subList(half, audits.size()));
        return awaited(first).unionAll(second);
    }

    /** What failed beside this thread fails as though it had failed in it: its message names the check and the place. */
    private static Dataset<Row> awaited(CompletableFuture<Dataset<Row>> found) {
        try {
            return found.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Dataset<Row> found(List<SqlFile> audits) {
        return settling.settle(spark.sql(SqlFile.union(audits).query()));
    }
}
