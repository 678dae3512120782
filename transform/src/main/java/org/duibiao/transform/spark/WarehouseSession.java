package org.duibiao.transform.spark;

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
     * The session, opened where there is none.
     *
     * @param master URL of the cluster where the operator names one; empty where spark-submit names it, or for local work
     * @param size how much there is to do
     */
    public static SparkSession open(Optional<String> master, WorkSize size) {
        SparkConf conf = new SparkConf();
        master.ifPresent(conf::setMaster);
        conf.setIfMissing("spark.master", LOCAL);
        conf.setIfMissing("spark.app.name", "duibiao");
        everywhere().forEach(conf::set);
        if (conf.get("spark.master").startsWith("local")) {
            local().forEach(conf::setIfMissing);
            if (size == WorkSize.SMALL) {
                interpreted().forEach(conf::setIfMissing);
            }
        }
        return SparkSession.builder().config(conf).getOrCreate();
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

    /** One machine: nothing listens outside it, and no work is cut into more parts than there are cores to take them. */
    private static Map<String, String> local() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spark.driver.host", "127.0.0.1");
        settings.put("spark.driver.bindAddress", "127.0.0.1");
        settings.put("spark.ui.enabled", "false");
        settings.put("spark.sql.shuffle.partitions", "2");
        settings.put("spark.databricks.delta.snapshotPartitions", "2");
        settings.put("spark.sql.sources.parallelPartitionDiscovery.parallelism", "2");
        return settings;
    }

    private static Map<String, String> interpreted() {
        return Map.of("spark.sql.codegen.wholeStage", "false", "spark.sql.codegen.factoryMode", "NO_CODEGEN");
    }
}
