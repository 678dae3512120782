package org.duibiao.transform.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.DeltaOperations;
import org.apache.spark.sql.delta.OptimisticTransaction;
import org.apache.spark.sql.delta.actions.Action;
import org.apache.spark.sql.delta.actions.Format;
import org.apache.spark.sql.delta.actions.Metadata;
import org.duibiao.model.table.CheckContract;
import org.duibiao.model.table.TableContract;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Makes a table and its first rows in one commit, so that there is never a table without them, and in half the time.
 * {@code CREATE TABLE} makes an empty table, which the rows then follow in a commit of their own; {@code CREATE TABLE AS
 * SELECT} would be one commit and forget NOT NULL. So this one class speaks to Delta's transaction itself, which is no
 * interface that Delta promises to keep: {@code DeltaTablesTest} holds it to what {@code CREATE TABLE} makes.
 */
final class FirstCommit {

    private static final String CONSTRAINT = "delta.constraints.";

    private final SparkSession spark;

    FirstCommit(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Makes a table.
     *
     * @param path where no table is yet
     * @param rows in the columns and types of the contract
     */
    void write(TableContract contract, String path, Dataset<Row> rows) {
        OptimisticTransaction transaction = DeltaLog.forTable(spark, path).startTransaction();
        Metadata metadata = metadata(contract);
        transaction.updateMetadataForNewTable(metadata);
        List<Action> files = List.copyOf(CollectionConverters.asJava(transaction.writeFiles(rows)));
        transaction.commit(
                CollectionConverters.asScala(files).toSeq(),
                new DeltaOperations.CreateTable(metadata, false, true, Option.empty()));
    }

    private static Metadata metadata(TableContract contract) {
        Map<String, String> properties = new HashMap<>();
        for (CheckContract check : contract.checks()) {
            properties.put(CONSTRAINT + check.name(), check.condition());
        }
        return new Metadata(
                UUID.randomUUID().toString(),
                null,
                contract.comment(),
                new Format("parquet", scala.collection.immutable.Map$.MODULE$.empty()),
                DeltaTables.schema(contract).json(),
                CollectionConverters.asScala(List.<String>of()).toSeq(),
                scala.collection.immutable.Map$.MODULE$.from(CollectionConverters.asScala(properties)),
                Option.apply((Object) System.currentTimeMillis()));
    }
}
