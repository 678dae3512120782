package org.duibiao.ingest.spark.row;

import org.apache.spark.sql.types.StructType;

/** Forms in which bureaus scored themselves, as rows of {@code scorecards} and {@code scorecard_lines}. */
public final class ScorecardCodec {

    public static final StructType SCORECARDS = ContractRow.schema("scorecards");

    public static final StructType LINES = ContractRow.schema("scorecard_lines");

    private ScorecardCodec() {}
}
