package org.duibiao.transform.spark;

import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** The one session that all tests of the module share: opening one takes longer than most tests. */
public final class SharedSession {

    private static final SparkSession SPARK = WarehouseSession.open(Optional.of("local[2]"));

    private SharedSession() {}

    /** The session. */
    public static SparkSession get() {
        return SPARK;
    }
}
