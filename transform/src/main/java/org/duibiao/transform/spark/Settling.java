package org.duibiao.transform.spark;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

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

        /**
         * The rows under a bare schema, and no projection over them: a projection of rows that the driver holds is computed
         * while a query is planned, all its columns, once each time that the query names the view.
         */
        @Override
        public Dataset<Row> bare(Dataset<Row> rows) {
            return rows.sparkSession().createDataFrame(rows.collectAsList(), withoutComments(rows.schema()));
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

        @Override
        public Dataset<Row> bare(Dataset<Row> rows) {
            return rows.select(Arrays.stream(rows.columns())
                    .map(column -> functions.col("`" + column + "`").as(column, Metadata.empty()))
                    .toArray(Column[]::new));
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

    /** The same settled rows, without the comments of their columns. */
    public abstract Dataset<Row> bare(Dataset<Row> rows);

    static StructType withoutComments(StructType schema) {
        return new StructType(Arrays.stream(schema.fields())
                .map(field -> new StructField(field.name(), field.dataType(), field.nullable(), Metadata.empty()))
                .toArray(StructField[]::new));
    }
}
