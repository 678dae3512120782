package org.duibiao.transform.spark;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * Opens the Spark session that a refresh works in. What a cluster's own configuration says stands; only for local work,
 * settings are chosen here.
 */
public final class WarehouseSession {

    private static final String LOCAL = "local[*]";

    private WarehouseSession() {}

    /**
     * The session, opened where there is none, and set for little work.
     *
     * @param master URL of the cluster where the operator names one; empty where spark-submit names it, or for local work
     */
    public static SparkSession open(Optional<String> master) {
        SparkConf conf = new SparkConf();
        master.ifPresent(conf::setMaster);
        conf.setIfMissing("spark.master", LOCAL);
        conf.setIfMissing("spark.app.name", "duibiao");
        everywhere().forEach(conf::set);
        if (isLocal(conf)) {
            local().forEach(conf::setIfMissing);
        }
        SparkSession spark = SparkSession.builder().config(conf).getOrCreate();
        suit(spark, WorkSize.SMALL);
        return spark;
    }

    /** Sets a session for the work to come, but for what the operator has set himself. On a cluster, nothing is set. */
    public static void suit(SparkSession spark, WorkSize size) {
        SparkConf given = spark.sparkContext().getConf();
        if (!isLocal(given)) {
            return;
        }
        Map<String, String> suiting =
                size == WorkSize.SMALL ? small() : bulk(spark.sparkContext().defaultParallelism());
        small().keySet().stream().filter(setting -> !given.contains(setting)).forEach(setting -> {
            if (suiting.containsKey(setting)) {
                spark.conf().set(setting, suiting.get(setting));
            } else {
                spark.conf().unset(setting);
            }
        });
    }

    private static boolean isLocal(SparkConf conf) {
        return conf.get("spark.master").startsWith("local");
    }

    /** What the warehouse relies on: Delta, days as java.time has them, in no time zone of the machine's, errors in place of silent nulls. */
    private static Map<String, String> everywhere() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension");
        settings.put("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog");
        settings.put("spark.sql.session.timeZone", "UTC");
        settings.put("spark.sql.ansi.enabled", "true");
        settings.put("spark.sql.datetime.java8API.enabled", "true");
        return settings;
    }

    /**
     * One machine: nothing listens outside it, nothing is left in the folder it is called from, and no work is cut into
     * more parts than there are cores to take them.
     */
    private static Map<String, String> local() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spark.driver.host", "127.0.0.1");
        settings.put("spark.driver.bindAddress", "127.0.0.1");
        settings.put("spark.ui.enabled", "false");
        settings.put("spark.hadoop.fs.file.impl", ProcessFreeLocalFileSystem.class.getName());
        settings.put(
                "spark.hadoop.fs.AbstractFileSystem.file.impl", ProcessFreeLocalFileSystem.Context.class.getName());
        settings.put(
                "spark.sql.warehouse.dir",
                Path.of(System.getProperty("java.io.tmpdir"), "duibiao-spark")
                        .toUri()
                        .toString());
        settings.put("spark.sql.sources.parallelPartitionDiscovery.parallelism", "2");
        // Each join and each sum takes a page, and zeroes all of it, however few the rows.
        settings.put("spark.buffer.pageSize", "1m");
        // Nobody looks at the pages that these would be kept for, and a session that refreshes for days would fill with
        // them.
        settings.put("spark.ui.retainedJobs", "1");
        settings.put("spark.ui.retainedStages", "1");
        settings.put("spark.ui.retainedTasks", "1");
        settings.put("spark.sql.ui.retainedExecutions", "1");
        settings.put("spark.sql.ui.explainMode", "simple");
        return settings;
    }

    /**
     * A few thousand rows: interpreted, in one part, planned once. What speeds up many rows (compiling, replanning between
     * stages, statistics of each column) takes longer here than the work itself.
     */
    private static Map<String, String> small() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spark.sql.codegen.wholeStage", "false");
        settings.put("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        settings.put("spark.sql.adaptive.enabled", "false");
        settings.put("spark.sql.constraintPropagation.enabled", "false");
        settings.put("spark.sql.shuffle.partitions", "1");
        settings.put("spark.sql.leafNodeDefaultParallelism", "1");
        settings.put("spark.databricks.delta.snapshotPartitions", "1");
        settings.put("spark.databricks.delta.stats.collect", "false");
        return settings;
    }

    /** Spark's own settings, but for the two hundred parts that it would cut every shuffle into. */
    private static Map<String, String> bulk(int cores) {
        return Map.of(
                "spark.sql.shuffle.partitions", Integer.toString(2 * cores),
                "spark.databricks.delta.snapshotPartitions", Integer.toString(cores));
    }
}
