package org.duibiao.transform.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Computes rows once, so that what is built on them starts from the rows and not from how they came about. Without it every
 * later query would be planned down to the first table again.
 */
@FunctionalInterface
public interface Settling {

    /** The same rows, computed. */
    Dataset<Row> settle(Dataset<Row> rows);

    /** As befits the size of the work: few rows are held by the driver, many where they were computed. */
    static Settling of(WorkSize size) {
        return switch (size) {
            case SMALL -> rows -> rows.sparkSession().createDataFrame(rows.collectAsList(), rows.schema());
            case BULK -> Dataset::localCheckpoint;
        };
    }
}
