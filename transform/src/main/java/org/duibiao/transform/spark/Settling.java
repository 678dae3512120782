package org.duibiao.transform.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Computes rows once, so that what is built on them starts from the rows and not from how they came about. Without it every
 * later query would be planned down to the first table again.
 */
public enum Settling {
    /** Few rows: the driver holds them, and queries over them hardly need planning. */
    BY_DRIVER {
        @Override
        public Dataset<Row> settle(Dataset<Row> rows) {
            return rows.sparkSession().createDataFrame(rows.collectAsList(), rows.schema());
        }

        @Override
        public Dataset<Row> settleCheap(Dataset<Row> rows) {
            return settle(rows);
        }
    },
    /** Many rows: they stay where they were computed. */
    IN_PLACE {
        @Override
        public Dataset<Row> settle(Dataset<Row> rows) {
            return rows.localCheckpoint();
        }

        @Override
        public Dataset<Row> settleCheap(Dataset<Row> rows) {
            return rows;
        }
    };

    /** As befits the size of the work. */
    public static Settling of(WorkSize size) {
        return switch (size) {
            case SMALL -> BY_DRIVER;
            case BULK -> IN_PLACE;
        };
    }

    /** The same rows, computed. */
    public abstract Dataset<Row> settle(Dataset<Row> rows);

    /** The same rows, computed only where holding them costs less than computing them each time. */
    public abstract Dataset<Row> settleCheap(Dataset<Row> rows);
}
