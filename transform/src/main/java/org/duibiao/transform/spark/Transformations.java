package org.duibiao.transform.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.duibiao.transform.sql.SqlFile;

/**
 * Runs the transformations, each as a view of its name that the later ones read. The views that several read are kept
 * until {@link #release()}.
 */
public final class Transformations {

    /** Read only once, or so cheap that keeping them would cost more. */
    private static final Set<String> NOT_KEPT = Set.of("reports_in_force", "figures", "statements", "findings", "fact_findings");

    private final SparkSession spark;
    private final List<Dataset<Row>> kept = new ArrayList<>();

    public Transformations(SparkSession spark) {
        this.spark = spark;
    }

    /** Makes rows known to the transformations under a name. */
    public void provide(String name, Dataset<Row> rows) {
        rows.createOrReplaceTempView(name);
    }

    /** Defines every transformation over what was provided; nothing is computed before somebody asks for it. */
    public void define() {
        SqlFile.transformations().forEach(this::define);
    }

    /** The rows of a view. */
    public Dataset<Row> rows(String name) {
        return spark.table(name);
    }

    /** Frees the memory that the kept views take. */
    public void release() {
        kept.forEach(Dataset::unpersist);
        kept.clear();
    }

    private void define(SqlFile transformation) {
        Dataset<Row> rows = spark.sql(transformation.query());
        if (!NOT_KEPT.contains(transformation.name())) {
            rows = rows.persist(StorageLevel.MEMORY_AND_DISK());
            kept.add(rows);
        }
        rows.createOrReplaceTempView(transformation.name());
    }
}
