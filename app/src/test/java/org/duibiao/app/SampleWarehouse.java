package org.duibiao.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The warehouse that a refresh of the samples makes, made once for all tests that only read it. */
public final class SampleWarehouse {

    private static final Path SAMPLES = Path.of("..", "data-samples");

    private SampleWarehouse() {}

    private static final class Once {
        private static final Path FOLDER = refreshed();
    }

    /** Its folder. */
    public static Path folder() {
        return Once.FOLDER;
    }

    private static Path refreshed() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "sample-warehouse")
                    .toAbsolutePath();
            CommandLineRun run =
                    CommandLineRun.of("refresh", "--quiet", "--warehouse", folder.toString(), SAMPLES.toString());
            if (run.exitCode() != 0) {
                throw new IllegalStateException("the samples cannot be refreshed: " + run.out() + run.err());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
