package org.duibiao.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The source files of the checkout that the tests run in. */
final class Sources {

    private static final Path ROOT = root();

    private Sources() {}

    /** Java files that ship. */
    static List<Path> production() {
        return under("src/main/java", ".java");
    }

    /** Java files, those of the tests too. */
    static List<Path> java() {
        List<Path> files = new ArrayList<>(production());
        files.addAll(under("src/test/java", ".java"));
        return files;
    }

    /** SQL files that ship. */
    static List<Path> sql() {
        return under("src/main/resources", ".sql");
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** As messages name it: relative to the checkout. */
    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static List<Path> under(String folder, String suffix) {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve(folder))
                    .filter(Files::isDirectory)
                    .flatMap(source -> files(source, suffix).stream())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + ROOT, e);
        }
    }

    private static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> file.toString().endsWith(suffix)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + folder, e);
        }
    }

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".editorconfig"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder above " + Path.of("").toAbsolutePath() + " holds .editorconfig");
    }
}
