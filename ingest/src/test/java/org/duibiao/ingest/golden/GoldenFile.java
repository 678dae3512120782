package org.duibiao.ingest.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of expected lines. {@code -Dduibiao.update=true} writes it anew; whoever does compares it with the document. */
final class GoldenFile {

    private static final Path FOLDER = Path.of("src/test/resources/org/duibiao/ingest/golden");

    private final Path file;

    GoldenFile(String name) {
        this.file = FOLDER.resolve(name);
    }

    void assertHolds(List<String> lines) throws IOException {
        if (Boolean.getBoolean("duibiao.update")) {
            Files.createDirectories(FOLDER);
            Files.write(file, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(file));
    }
}
