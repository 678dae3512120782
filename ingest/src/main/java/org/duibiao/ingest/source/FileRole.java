package org.duibiao.ingest.source;

/** What a file below a source is for. Whatever has no other role is a report, and is read or rejected with a reason. */
public enum FileRole {
    /** A report. */
    REPORT,
    /** {@code manifest.csv}: what the reports beside it and below do not say of themselves. */
    MANIFEST,
    /** {@code statistics.csv}: official figures that the operator loads. */
    STATISTICS,
    /** Hidden, a lock file of an office program, or named by the source's {@value IgnoreList#FILE_NAME}. */
    IGNORED;

    /**
     * The role of a file.
     *
     * @param path of the file inside its source, with slashes
     * @param ignored what the source asks to pass over
     */
    public static FileRole of(String path, IgnoreList ignored) {
        if (ignored.covers(path)) {
            return IGNORED;
        }
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "manifest.csv" -> MANIFEST;
            case "statistics.csv" -> STATISTICS;
            default -> REPORT;
        };
    }
}
