package org.duibiao.ingest.intake;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A reading of an earlier refresh that is in force: nothing has superseded it.
 *
 * @param reportId its identity
 * @param root the source that held the file
 * @param path inside the root
 * @param sha256 of the content then
 * @param manifestFingerprint of the manifest row that applied then; empty where there was none
 * @param readerFingerprint of the program and catalogue that read it
 * @param duplicate whether it was left unread because another file had the same content
 * @param rejectedBecause why it could not be read; empty where it was read or is a duplicate
 */
public record EarlierReading(
        String reportId,
        String root,
        String path,
        String sha256,
        String manifestFingerprint,
        String readerFingerprint,
        boolean duplicate,
        Optional<String> rejectedBecause) {

    public EarlierReading {
        requireNonNull(reportId, "reportId is null");
        requireNonNull(root, "root is null");
        requireNonNull(path, "path is null");
        requireNonNull(rejectedBecause, "rejectedBecause is null");
    }

    /** Where the file was. */
    public String location() {
        return root + "/" + path;
    }

    /** Whether reading the file again would give the same. */
    boolean stillHolds(SourceFile file, String currentReader) {
        return sha256.equals(file.sha256())
                && manifestFingerprint.equals(file.manifestFingerprint())
                && readerFingerprint.equals(currentReader);
    }
}
