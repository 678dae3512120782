package org.duibiao.ingest.spark.row;

import org.duibiao.ingest.report.ReportReading;

/**
 * A report that was read, with what its rows need to know of it.
 *
 * @param reportId identity of this reading
 * @param contentSha256 of the bytes: what claims are known by, so that a second reading agrees with the first
 * @param reading what was read
 */
public record ReadReport(String reportId, String contentSha256, ReportReading.Read reading) {}
