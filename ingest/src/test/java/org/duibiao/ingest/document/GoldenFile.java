package org.duibiao.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of what a document should be read into, compared with it line by line by a person. */
public final class GoldenFile {

    private GoldenFile() {}

    /** The bytes of a resource beside a test. */
    public static byte[] bytes(Class<?> test, String name) {
        try (InputStream in = test.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no resource " + name + " beside " + test.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares; what came is written to target/golden, so that a person can compare it and take it over. */
    public static void assertSame(Class<?> test, String name, String actual) {
        try {
            Path written = Path.of("target", "golden", name);
            Files.createDirectories(written.getParent());
            Files.writeString(written, actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(actual).as(name).isEqualTo(new String(bytes(test, name), StandardCharsets.UTF_8));
    }
}
