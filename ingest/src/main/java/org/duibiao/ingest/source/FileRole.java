package org.duibiao.ingest.source;

import java.util.Locale;

/** What a file below a source is for. Whatever has no other role is a report, and is read or rejected with a reason. */
public enum FileRole {
    /** A report. */
    REPORT,
    /** {@code manifest.csv}: what the reports beside it and below do not say of themselves. */
    MANIFEST,
    /** {@code statistics.csv}: official figures that the operator loads. */
    STATISTICS,
    /** A note to the reader of the folder: {@code README} with any suffix, {@code *.md}, {@code origin} with any suffix. */
    NOTE,
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
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "manifest.csv" -> MANIFEST;
            case "statistics.csv" -> STATISTICS;
            default -> isNote(name) ? NOTE : REPORT;
        };
    }

    private static boolean isNote(String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return stem.equals("readme") || stem.equals("origin") || name.endsWith(".md");
    }
}
