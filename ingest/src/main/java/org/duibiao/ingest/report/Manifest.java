package org.duibiao.ingest.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a {@code manifest.csv} says of the reports beside it and below. Immutable. */
public final class Manifest {

    private final Map<String, ManifestRow> rows = new LinkedHashMap<>();
    private final List<String> errors;

    Manifest(List<ManifestRow> rows, List<String> errors) {
        rows.forEach(row -> this.rows.put(row.path(), row));
        this.errors = List.copyOf(errors);
    }

    /**
     * Reads a manifest. What cannot be used is an error and costs nothing else: a bad year costs the year, a row without a
     * path costs the row.
     *
     * @param file its name, for the errors
     * @param content its bytes: UTF-8, with a byte order mark or without, or GB18030
     */
    public static Manifest read(String file, byte[] content) {
        return new ManifestReader(file).read(content);
    }

    /** The rows, in the order of the file. */
    public List<ManifestRow> rows() {
        return List.copyOf(rows.values());
    }

    /**
     * The row of a file, where there is one.
     *
     * @param path relative to the manifest, with forward slashes
     */
    public Optional<ManifestRow> find(String path) {
        return Optional.ofNullable(rows.get(path));
    }

    /** What could not be used: file, line, what is wrong and what to do. */
    public List<String> errors() {
        return errors;
    }
}
