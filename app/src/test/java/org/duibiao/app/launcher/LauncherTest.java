package org.duibiao.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.duibiao.app.launcher.Installation.Start;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    Path folder;

    private Installation installation;

    @BeforeEach
    void install() throws IOException {
        installation = Installation.in(folder.toRealPath());
    }

    @Test
    void argumentsArriveAsTheyWereGiven() {
        Start start = start("query", "SELECT '岳麓区'  AS name", "", "--format=csv");

        assertThat(start.arguments()).endsWith("query", "SELECT '岳麓区'  AS name", "", "--format=csv");
        assertThat(start.err()).isEmpty();
    }

    @Test
    void theCallersFolderStaysTheWorkingFolder() throws IOException {
        Path elsewhere = Files.createDirectories(folder.toRealPath().resolve("else where"));

        assertThat(installation.start(elsewhere, Map.of(), "status").out()).contains("folder " + elsewhere);
    }

    @Test
    void aChainOfSymbolicLinksLeadsHome() throws IOException {
        Path links = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("second"), installation.home().resolve("duibiao"));
        Path first = Files.createSymbolicLink(links.resolve("first"), Path.of("second"));

        Start start = installation.start(first, links, Map.of(), "status");

        assertThat(start.arguments()).contains("-jar", installation.jar().toString());
    }

    @Test
    void theExitCodeIsPassedOn() {
        assertThat(installation.start(folder, Map.of("EXIT_CODE", "5"), "rank").exitCode())
                .isEqualTo(5);
    }

    @Test
    void whatIsBuiltIsNotBuiltAgain() {
        assertThat(start("status").out()).noneMatch(line -> line.startsWith("maven"));
    }

    @Test
    void whatIsMissingIsBuiltOnceAndSaidOnce() throws IOException {
        Files.delete(installation.jar());

        Start first = start("status");
        Start second = start("status");

        assertThat(first.err()).containsOnlyOnce("duibiao: building, once").contains("maven in " + installation.home());
        assertThat(first.arguments()).endsWith("status");
        assertThat(second.err()).isEmpty();
    }

    @Test
    void whatIsOlderThanItsSourcesIsBuiltAgain() throws IOException {
        installation.changeSource();

        assertThat(start("status").err()).contains("the sources changed");
    }

    @Test
    void withoutMavenItSaysWhatToInstall() throws IOException {
        Files.delete(installation.jar());
        installation.removeMaven();

        Start start = installation.start(folder, Map.of("PATH", "/nowhere:" + onlyCoreTools()), "status");

        assertThat(start.exitCode()).isEqualTo(1);
        assertThat(start.err()).contains("found no Maven").contains("apt-get install maven");
    }

    @Test
    void anOldJavaIsNamedWithWhatIsNeeded() throws IOException {
        installation.javaIs("1.8.0_392");

        Start start = start("status");

        assertThat(start.exitCode()).isEqualTo(1);
        assertThat(start.err()).contains("is Java 1.8.0_392; a JDK 17 or later is needed");
    }

    @Test
    void quickCommandsGetASmallHeapAndAnArchiveOfTheirOwn() {
        assertThat(start("rank", "gdp").arguments())
                .contains("-Xmx768m", "-XX:TieredStopAtLevel=1")
                .anyMatch(argument -> argument.matches("-XX:SharedArchiveFile=.*/light-21\\.0\\.2\\.jsa"));
    }

    @Test
    void aRefreshLeavesAnArchiveAtItsEndAndTheNextStartsFromIt() throws IOException {
        Start first = start("--lang", "zh", "refresh", "reports");
        Files.createDirectories(folder.resolve("reports"));
        Start second = start("refresh", "reports");

        assertThat(first.arguments()).anyMatch(argument -> argument.startsWith("-XX:ArchiveClassesAtExit="));
        assertThat(second.arguments())
                .contains("-XX:MaxRAMPercentage=50", "-XX:TieredStopAtLevel=1")
                .anyMatch(argument -> argument.matches("-XX:SharedArchiveFile=.*/spark-21\\.0\\.2\\.jsa"));
    }

    @Test
    void manyReportsGetTheOptimisingCompiler() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        byte[] large = new byte[53 * 1024 * 1024];
        Arrays.fill(large, (byte) 1);
        Files.write(reports.resolve("large.docx"), large);

        assertThat(start("refresh", "reports").arguments())
                .contains("-XX:+UseParallelGC")
                .doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void theOperatorsOptionsComeLastSoThatTheyWin() {
        Start start = installation.start(folder, Map.of("DUIBIAO_JAVA_OPTIONS", "-Xmx8g -Da=b"), "rank");

        assertThat(start.arguments()).containsSubsequence("-Xmx768m", "-Xmx8g", "-Da=b", "-jar");
    }

    private Start start(String... arguments) {
        return installation.start(folder, Map.of(), arguments);
    }

    /** A folder with what the launcher needs of the system, and no Maven. */
    private String onlyCoreTools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("core"));
        for (String name : List.of(
                "bash",
                "dirname",
                "readlink",
                "sed",
                "find",
                "head",
                "mkdir",
                "touch",
                "mv",
                "rm",
                "du",
                "awk",
                "env")) {
            for (String place : List.of("/usr/bin/", "/bin/")) {
                if (Files.exists(Path.of(place + name)) && !Files.exists(tools.resolve(name))) {
                    Files.createSymbolicLink(tools.resolve(name), Path.of(place + name));
                }
            }
        }
        return tools.toString();
    }
}
