package org.duibiao.ingest.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.report.Manifest;
import org.duibiao.ingest.report.ManifestRow;

/** Finds what the manifests of a source say of a file: the one in its own folder first, then those of the folders above. */
public final class ManifestFinder {

    private final Map<String, Manifest> byFolder = new HashMap<>();

    /**
     * Takes a manifest in.
     *
     * @param path of its file inside the source, with forward slashes
     */
    public void add(String path, Manifest manifest) {
        byFolder.put(folder(path), manifest);
    }

    /**
     * The row of a file, where a manifest has one.
     *
     * @param path inside the source, with forward slashes
     */
    public Optional<ManifestRow> find(String path) {
        String folder = folder(path);
        while (true) {
            Manifest manifest = byFolder.get(folder);
            if (manifest != null) {
                Optional<ManifestRow> row = manifest.find(path.substring(folder.length()));
                if (row.isPresent()) {
                    return row;
                }
            }
            if (folder.isEmpty()) {
                return Optional.empty();
            }
            folder = folder(folder.substring(0, folder.length() - 1));
        }
    }

    /** The folder of a path, with a slash at its end; empty at the root of the source. */
    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
