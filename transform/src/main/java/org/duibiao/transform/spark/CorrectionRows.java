package org.duibiao.transform.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.duibiao.model.correction.Correction;
import org.duibiao.model.table.TableContract;

/** Corrections as rows of {@code corrections}. */
public final class CorrectionRows {

    private CorrectionRows() {}

    /** The rows. */
    public static Dataset<Row> of(SparkSession spark, List<Correction> corrections) {
        List<Row> rows = corrections.stream()
                .map(correction -> RowFactory.create(
                        correction.entry(),
                        correction.reportPath(),
                        correction.indicatorId(),
                        correction.locator().orElse(null),
                        correction.expect(),
                        correction.value().map(value -> value.setScale(6)).orElse(null),
                        correction.growth().map(growth -> growth.setScale(6)).orElse(null),
                        correction.reason(),
                        correction.author(),
                        correction.date()))
                .toList();
        return spark.createDataFrame(rows, DeltaTables.schema(TableContract.get("corrections")));
    }
}
