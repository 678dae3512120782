package org.duibiao.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the design asks of every source file: its length, its name, its package and its header. */
class SourceConventionTest {

    private static final int MOST_LINES = 400;
    private static final int MOST_TYPES = 15;
    private static final Set<String> EMPTY_NAMES = Set.of("util", "utils", "helper", "helpers", "manager", "common");

    @Test
    void noFileIsLongerThanFourHundredLines() {
        assertThat(Sources.java())
                .isNotEmpty()
                .filteredOn(file -> Sources.lines(file).size() > MOST_LINES)
                .extracting(Sources::name)
                .isEmpty();
    }

    @Test
    void noTypeOrPackageBearsANameThatSaysNothing() {
        assertThat(Sources.java()).flatExtracting(SourceConventionTest::words).doesNotContainAnyElementsOf(EMPTY_NAMES);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<Path> packages = Sources.production().stream()
                .map(Path::getParent)
                .collect(Collectors.toCollection(java.util.TreeSet::new));

        assertThat(packages)
                .filteredOn(folder -> !isNullMarked(folder.resolve("package-info.java")))
                .extracting(Sources::name)
                .isEmpty();
    }

    @Test
    void noPackageHoldsMoreThanFifteenTypes() {
        Map<String, Long> crowded = Sources.production().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(file -> Sources.name(file.getParent()), Collectors.counting()));
        crowded.values().removeIf(types -> types <= MOST_TYPES);

        assertThat(crowded).isEmpty();
    }

    @Test
    void everySqlFileSaysInItsHeaderWhatItIs() {
        assertThat(Sources.sql())
                .isNotEmpty()
                .filteredOn(file -> !header(file).startsWith("-- ") || !saysAll(file, fields(file)))
                .extracting(Sources::name)
                .isEmpty();
    }

    /** What a header owes its reader: a table its grain, a transformation its decisions too, a check its reason. */
    private static List<String> fields(Path file) {
        String name = Sources.name(file);
        if (!name.startsWith("transform")) {
            return List.of("Grain");
        }
        return name.contains("/checks/") ? List.of("Reads", "Why") : List.of("Grain", "Reads", "Decides");
    }

    private static boolean saysAll(Path file, List<String> fields) {
        return fields.stream().allMatch(field -> header(file).contains("\n-- " + field + " "));
    }

    /** The words of a file's path inside its source folder, in lower case: ingest, document, text, reader. */
    private static List<String> words(Path file) {
        String path = Sources.name(file);
        String inside = path.substring(path.indexOf("/java/") + "/java/".length(), path.length() - ".java".length());
        return List.of(inside.replaceAll("([a-z0-9])([A-Z])", "$1/$2")
                .toLowerCase(Locale.ROOT)
                .split("[/-]"));
    }

    private static boolean isNullMarked(Path packageInfo) {
        return Files.exists(packageInfo) && Sources.lines(packageInfo).contains("@NullMarked");
    }

    private static String header(Path sql) {
        return Sources.lines(sql).stream()
                .takeWhile(line -> line.startsWith("--"))
                .collect(Collectors.joining("\n"));
    }
}
