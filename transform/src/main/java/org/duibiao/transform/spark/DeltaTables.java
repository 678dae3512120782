package org.duibiao.transform.spark;

import static org.apache.spark.sql.functions.col;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.duibiao.model.table.ColumnContract;
import org.duibiao.model.table.TableContract;
import org.duibiao.model.table.WarehouseLayout;

/**
 * The Delta tables of a warehouse, each made from its contract and written whole or by appending. Only one refresh
 * writes at a time, so the version that a write leaves is the last one in the table's log.
 */
public final class DeltaTables {

    private static final Pattern COMMIT = Pattern.compile("(\\d{20})\\.json");

    private final SparkSession spark;
    private final WarehouseLayout layout;

    public DeltaTables(SparkSession spark, WarehouseLayout layout) {
        this.spark = spark;
        this.layout = layout;
    }

    /** The schema that a contract states: types, nullability and comments. */
    public static StructType schema(TableContract contract) {
        return StructType.fromDDL(contract.columnsDdl());
    }

    /** The last version of a table; empty where there is no such table. */
    public OptionalLong version(String table) {
        Path log = new Path(layout.table(table), "_delta_log");
        try {
            FileSystem files = log.getFileSystem(spark.sessionState().newHadoopConf());
            return Arrays.stream(files.listStatus(log))
                    .map(FileStatus::getPath)
                    .map(path -> COMMIT.matcher(path.getName()))
                    .filter(java.util.regex.Matcher::matches)
                    .mapToLong(name -> Long.parseLong(name.group(1)))
                    .max();
        } catch (FileNotFoundException e) {
            return OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the log of table " + table + " at " + log, e);
        }
    }

    /**
     * The rows of a table as one of its versions left them.
     *
     * @throws IllegalStateException if its columns are not those of its contract: another version of the program made it
     */
    public Dataset<Row> read(String table, long version) {
        Dataset<Row> rows =
                spark.read().format("delta").option("versionAsOf", version).load(layout.table(table));
        List<String> found = List.of(rows.columns());
        List<String> promised = TableContract.get(table).columns().stream()
                .map(ColumnContract::name)
                .toList();
        if (!found.equals(promised)) {
            throw new IllegalStateException("table " + table + " of the warehouse " + layout.root()
                    + " was made by another version of duibiao: it has the columns " + found + ", and this one reads "
                    + promised + "; refresh into a new folder (--warehouse), or move the old one away");
        }
        return rows;
    }

    /** Adds rows; returns the version that this leaves. */
    public long append(TableContract contract, Dataset<Row> rows) {
        return write(contract, rows, SaveMode.Append);
    }

    /** Puts rows in the place of all that the table holds; returns the version that this leaves. */
    public long overwrite(TableContract contract, Dataset<Row> rows) {
        return write(contract, rows, SaveMode.Overwrite);
    }

    /** Makes an earlier version the last one again, as though nothing had been written since. */
    public void restore(String table, long version) {
        spark.sql("RESTORE TABLE delta.`" + layout.table(table) + "` TO VERSION AS OF " + version);
    }

    private long write(TableContract contract, Dataset<Row> rows, SaveMode mode) {
        String path = layout.table(contract.name());
        if (version(contract.name()).isEmpty()) {
            new FirstCommit(spark).write(contract, path, conform(contract, rows));
        } else {
            conform(contract, rows).write().format("delta").mode(mode).save(path);
        }
        return version(contract.name()).orElseThrow();
    }

    /** The columns of the contract, in its order and types. */
    private static Dataset<Row> conform(TableContract contract, Dataset<Row> rows) {
        return rows.select(contract.columns().stream()
                .map(column -> col(column.name()).cast(column.type()).as(column.name()))
                .toArray(Column[]::new));
    }
}
