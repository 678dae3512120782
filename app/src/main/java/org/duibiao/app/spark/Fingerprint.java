package org.duibiao.app.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duibiao.ingest.intake.Digests;

/**
 * What tells one build of the program from another: a hash over its own compiled code, with the rules and the catalogue
 * that come with it. Builds of the same sources agree.
 */
final class Fingerprint {

    private Fingerprint() {}

    /** Of the jars or folders that these classes come from. */
    static String of(Class<?>... classes) {
        List<String> parts = new ArrayList<>();
        Arrays.stream(classes).map(Fingerprint::location).forEach(location -> parts.addAll(digests(location)));
        return Digests.identity(parts.toArray(String[]::new));
    }

    private static List<String> digests(Path location) {
        try (Stream<Path> files = Files.walk(location)) {
            List<String> parts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                parts.add(location.relativize(file).toString());
                parts.add(Digests.sha256(Files.readAllBytes(file)));
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own code at " + location, e);
        }
    }

    private static Path location(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("cannot tell where " + type + " was loaded from");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies at a place with no path: " + source.getLocation(), e);
        }
    }
}
