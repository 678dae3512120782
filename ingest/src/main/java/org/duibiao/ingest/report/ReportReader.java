package org.duibiao.ingest.report;

import java.util.Optional;

/** Reads one report whole: blocks, region and year, claims. Pure: the same bytes and row give the same reading. */
public interface ReportReader {

    /**
     * The reading of a report, or why it is none.
     *
     * @param path of the file inside its source, with forward slashes
     * @param content its bytes
     * @param row what the manifest says of it, where it says something
     */
    ReportReading read(String path, byte[] content, Optional<ManifestRow> row);
}
