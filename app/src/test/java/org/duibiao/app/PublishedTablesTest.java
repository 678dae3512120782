package org.duibiao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duibiao.app.console.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that read what is published. */
class PublishedTablesTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void publish() {
        SampleMarts.publish(folder);
    }

    @Test
    void aQueryAnswersOnStandardOutput() {
        CommandLineRun run = run("query", "SELECT region_code, value FROM facts ORDER BY value DESC LIMIT 1");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("region_code").contains("990101").contains("5200000000");
    }

    @Test
    void anExplanationIsJsonForMachines() {
        CommandLineRun run = run("explain", "990101", "retail_sales", "2023", "--format", "json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("{")
                .contains("\"region_code\": \"990101\"")
                .contains("\"facts\": [")
                .contains("\"quote\": ");
    }

    @Test
    void anExplanationEndsWithWhatItsReportsHide() {
        assertThat(run("explain", "990101", "retail_sales", "2023").out().lines())
                .endsWith(
                        "  hidden or taken back in its reports, and not read",
                        "    county-1.txt: 隐藏行 hidden rows: 指标 2-3");
    }

    @Test
    void whereNothingIsKnownWhatItsReportsHideIsSaidBesideIt() {
        CommandLineRun run = run("explain", "990101", "imports", "2023");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER.code());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("county-1.txt: 隐藏行 hidden rows: 指标 2-3");
    }

    @Test
    void aQueryAnswersAsCsvAndJson() {
        String sql = "SELECT region_code, flags, yoy_pct FROM facts WHERE fact_id = 'fact-claim-3'";

        assertThat(run("query", sql, "--format", "csv").out()).isEqualTo("region_code,flags,yoy_pct\n990103,,\n");
        assertThat(run("query", sql, "--format", "json").out())
                .isEqualTo("[\n{\"region_code\": \"990103\", \"flags\": [], \"yoy_pct\": null}\n]\n");
    }

    @Test
    void aResultThatIsCutSaysSo() {
        assertThat(run("query", "FROM facts", "--limit", "2").err()).contains("Cut after 2 rows");
    }

    @Test
    void badSqlIsBadUsageAndSaysWhatIsWrong() {
        CommandLineRun run = run("query", "SELEC 1");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_USAGE.code());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("SELEC").doesNotContain("\tat ");
    }

    @Test
    void aQueryCannotWriteOrReadFiles() {
        assertThat(run("query", "DELETE FROM facts").exitCode()).isEqualTo(ExitCode.BAD_USAGE.code());
        assertThat(run("query", "FROM read_csv('/etc/passwd')").exitCode()).isEqualTo(ExitCode.BAD_USAGE.code());
    }

    @Test
    void anExportedTableIsAFileMovedIntoPlaceWhole() throws IOException {
        Path file = folder.resolve("facts.csv");

        CommandLineRun run = run("export", "facts", "--output", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains(file.toString());
        assertThat(Files.readAllLines(file)).hasSize(11).first().asString().startsWith("fact_id,region_code");
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).noneMatch(name -> name.contains("unfinished"));
        }
    }

    @Test
    void parquetNeedsAFile() {
        assertThat(run("export", "facts", "--format", "parquet").exitCode()).isEqualTo(ExitCode.BAD_USAGE.code());
    }

    @Test
    void aGrowthThatIsABoundIsMarkedBesideItsLevel() {
        assertThat(run("export", "observations").out().lines().filter(line -> line.startsWith("county-6.txt")))
                .singleElement()
                .asString()
                .contains(",=,9.95,")
                .endsWith(",growth_comparison:>");
    }

    @Test
    void parquetIsWrittenToItsFile() throws IOException {
        Path file = folder.resolve("it's.parquet");

        run("export", "facts", "--format", "parquet", "--output", file.toString());

        assertThat(Files.readAllBytes(file)).startsWith('P', 'A', 'R', '1');
    }

    @Test
    void anUnknownTableSaysWhichThereAre() {
        assertThat(run("export", "fact").err())
                .contains("There is no table 'fact'")
                .contains("facts, ");
    }

    @Test
    void statusCountsAndSaysWhatCanBeRanked() {
        CommandLineRun run = run("status");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "6 read, 1 rejected\n    rejected   samples/county-7.doc: county-7.doc is empty: fetch it again\n")
                .contains("10 stand, 1 of them disputed")
                .containsPattern("retail_sales +Total retail sales of consumer goods +level +2023 +all +report +5");
    }

    @Test
    void aWarehouseWithoutAnythingPublishedSaysWhatToDo() {
        for (String command : List.of("status", "runs")) {
            CommandLineRun run = CommandLineRun.of(
                    command, "--warehouse", folder.resolve("nowhere").toString());

            assertThat(run.exitCode()).isNotZero();
            assertThat(run.err()).contains("nowhere");
        }
    }

    @Test
    void aFileThatIsNoDatabaseSaysWhereToLook() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken/marts"));
        Files.writeString(broken.resolve("marts-1.duckdb"), "no database");
        Files.writeString(broken.resolve("current"), "marts-1.duckdb\n");

        CommandLineRun run =
                CommandLineRun.of("status", "--warehouse", broken.getParent().toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED.code());
        assertThat(run.err())
                .contains("cannot be read")
                .contains("duibiao doctor")
                .doesNotContain("\tat ");
    }

    @Test
    void theDoctorFindsWhatIsPublished() {
        assertThat(run("doctor").out()).containsPattern("ok +marts +.*20260102T030405006Z");
    }

    @Test
    void theDoctorSaysWhatToDoAboutAMissingWarehouse() {
        CommandLineRun run = CommandLineRun.of(
                "doctor", "--warehouse", folder.resolve("nowhere").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.CHECK_NOT_PASSED.code());
        assertThat(run.out()).containsPattern("problem +warehouse").contains("duibiao refresh SOURCE...");
    }

    private static CommandLineRun run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--warehouse";
        all[arguments.length + 1] = folder.toString();
        return CommandLineRun.of(all);
    }
}
