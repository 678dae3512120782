package org.duibiao.analytics.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duibiao.analytics.duckdb.MartsFolder;

/** Decides which published files stay: the one in force and the two before it. Readers keep what they have open. */
final class Retention {

    private static final int KEPT = 3;

    private final MartsFolder marts;

    Retention(MartsFolder marts) {
        this.marts = marts;
    }

    /** Removes what a publication left that ended before its pointer moved: unfinished files, and unannounced ones. */
    void removeLeftovers() {
        Optional<Path> current = marts.current();
        for (Path file : files()) {
            boolean unannounced = MartsFolder.isPublished(file)
                    && current.map(name -> file.compareTo(name) > 0).orElse(true);
            if (unannounced || file.getFileName().toString().contains(Publication.UNFINISHED)) {
                delete(file);
            }
        }
    }

    /** Removes all but the newest published files. */
    void removeOld() {
        files().stream()
                .filter(MartsFolder::isPublished)
                .sorted(Comparator.reverseOrder())
                .skip(KEPT)
                .forEach(Retention::delete);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(marts.folder())) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + marts.folder(), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }
}
