package org.duibiao.transform.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.duibiao.transform.sql.SqlFile;

/** Runs the quality checks over the views of the transformations, all in one query. */
public final class QualityChecks {

    private static final int SHOWN_ROWS = 5;

    private final SparkSession spark;

    public QualityChecks(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * A check that failed.
     *
     * @param name of the check
     * @param title what it demands
     * @param rows some of the rows that offend it, as JSON
     */
    public record Failure(String name, String title, List<String> rows) {

        @Override
        public String toString() {
            return "check " + name + " failed (" + title + "): " + String.join(", ", rows);
        }
    }

    /** The checks that failed; none where all is well. */
    public List<Failure> run() {
        Map<String, String> titles = new LinkedHashMap<>();
        SqlFile.checks().forEach(check -> titles.put(check.name(), check.title()));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        SqlFile.checks().stream()
                .map(this::offending)
                .reduce(Dataset::union)
                .orElseThrow()
                .collectAsList()
                .forEach(row -> rows.computeIfAbsent(row.getString(0), name -> new ArrayList<>())
                        .add(row.getString(1)));
        return rows.entrySet().stream()
                .map(entry -> new Failure(entry.getKey(), titles.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
    }

    private Dataset<Row> offending(SqlFile check) {
        Dataset<Row> rows = spark.sql(check.query()).limit(SHOWN_ROWS);
        return rows.select(lit(check.name()), to_json(struct(col("*"))));
    }
}
