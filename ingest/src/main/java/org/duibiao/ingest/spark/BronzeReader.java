package org.duibiao.ingest.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.duibiao.ingest.intake.Decision;
import org.duibiao.ingest.intake.IntakePlan;
import org.duibiao.ingest.spark.row.TaskCodec;

/** Carries out an intake plan: every file is read once, and all bronze rows come of that one reading. */
public final class BronzeReader {

    /** Reports that one task reads at most, so that the rows of one task fit in memory with ease. */
    private static final int FILES_OF_A_TASK = 64;

    private final SparkSession spark;
    private final ReaderFactory readers;

    public BronzeReader(SparkSession spark, ReaderFactory readers) {
        this.spark = spark;
        this.readers = readers;
    }

    /** The rows of a bronze table, out of the readings. */
    public static Dataset<Row> table(Dataset<Row> readings, String name) {
        return name.equals("reports")
                ? readings.select("report.*")
                : readings.select(explode(col(name)).as("row")).select("row.*");
    }

    /**
     * One row a file that the plan asks for, with the columns report, blocks, cells, claims, set_aside,
     * scorecards and scorecard_lines. The files are read whenever the rows are computed: settle them.
     *
     * @param runId the refresh that reads
     * @param readAt its start
     * @param readerFingerprint of the program and catalogue that reads
     */
    public Dataset<Row> read(IntakePlan plan, String runId, Instant readAt, String readerFingerprint) {
        List<Row> tasks = new ArrayList<>();
        plan.only(Decision.Read.class).forEach(read -> tasks.add(TaskCodec.row(read)));
        plan.only(Decision.Duplicate.class).forEach(duplicate -> tasks.add(TaskCodec.row(duplicate)));
        int parts = Math.max(
                Math.min(tasks.size(), spark.sparkContext().defaultParallelism()), tasks.size() / FILES_OF_A_TASK);
        return spark.createDataFrame(
                        JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(tasks, Math.max(1, parts)),
                        TaskCodec.TASK)
                .mapPartitions(
                        new ReportReadingTask(
                                readers, spark.sessionState().newHadoopConf(), runId, readAt, readerFingerprint),
                        Encoders.row(ReportReadingTask.READING));
    }
}
