package org.duibiao.analytics.duckdb;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.duibiao.model.table.WarehouseLayout;

/** The folder of published files: {@code marts-RUN.duckdb}, and the pointer that names the one in force. */
public record MartsFolder(Path folder, Path pointer) {

    private static final String PREFIX = "marts-";
    private static final String SUFFIX = ".duckdb";

    public MartsFolder {
        requireNonNull(folder, "folder is null");
        requireNonNull(pointer, "pointer is null");
    }

    /**
     * The folder of a warehouse.
     *
     * @throws IllegalArgumentException if the warehouse is on no file system of this machine
     */
    public static MartsFolder of(WarehouseLayout layout) {
        return new MartsFolder(local(layout.marts()), local(layout.pointer()));
    }

    /** The file that a run publishes. */
    public Path file(String runId) {
        return folder.resolve(PREFIX + runId + SUFFIX);
    }

    /** Whether a file is, by its name, a published one or what a crash left of one. */
    public static boolean isPublished(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    /** The file in force, or empty where nothing was published yet. */
    public Optional<Path> current() {
        try {
            return Optional.of(folder.resolve(
                    Files.readString(pointer, StandardCharsets.UTF_8).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pointer, e);
        }
    }

    /**
     * A path, or a file URI as Hadoop writes it (with nothing encoded), as a path of this machine.
     *
     * @throws IllegalArgumentException if it is on another file system
     */
    public static Path local(String location) {
        int scheme = location.indexOf(":/");
        if (scheme < 0) {
            return Path.of(location);
        }
        if (!location.startsWith("file:")) {
            throw new IllegalArgumentException("marts are published to a file system of this machine, and " + location
                    + " is none; mount it, or choose another --warehouse");
        }
        String path = location.substring(scheme + 1);
        return Path.of(path.startsWith("//") ? path.substring(path.indexOf('/', 2)) : path);
    }
}
