package org.duibiao.ingest.intake;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.duibiao.ingest.report.ManifestRow;

/**
 * A file of a source that is taken for a report.
 *
 * @param root the folder or URI of the source
 * @param path inside the root, with forward slashes
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 * @param manifest what a manifest says of it
 */
public record SourceFile(String root, String path, long size, String sha256, Optional<ManifestRow> manifest) {

    public SourceFile {
        requireNonNull(root, "root is null");
        requireNonNull(path, "path is null");
        requireNonNull(sha256, "sha256 is null");
        requireNonNull(manifest, "manifest is null");
    }

    /** Where the file is; the same file has the same location, whichever folder above it was given as the source. */
    public String location() {
        return root + "/" + path;
    }

    /** Of the manifest row that applies; empty where there is none. */
    public String manifestFingerprint() {
        return manifest.map(row -> Digests.sha256(row.fingerprint())).orElse("");
    }
}
