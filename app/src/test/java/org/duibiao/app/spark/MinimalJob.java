package org.duibiao.app.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.duibiao.transform.spark.WarehouseSession;

/**
 * The least that a job of Spark and Delta can do: open a session, write ten thousand rows, read them back. What a refresh
 * takes is measured against it, by {@code benchmark/refresh-time.sh}.
 */
final class MinimalJob {

    private static final int ROWS = 10_000;

    private MinimalJob() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("minimal-job");
        String table = folder.resolve("table").toString();
        SparkSession spark = WarehouseSession.open(Optional.empty());
        List<Row> rows = IntStream.range(0, ROWS)
                .mapToObj(i -> RowFactory.create(i, "row " + i))
                .toList();
        spark.createDataFrame(rows, StructType.fromDDL("number INT, text STRING"))
                .write()
                .format("delta")
                .save(table);
        long read = spark.read().format("delta").load(table).count();
        if (read != ROWS) {
            throw new IllegalStateException(read + " rows came back of " + ROWS);
        }
        spark.stop();
    }
}
