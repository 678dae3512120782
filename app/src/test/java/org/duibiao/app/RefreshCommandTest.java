package org.duibiao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duibiao.app.command.CommandList;
import org.duibiao.app.command.Refresh;
import org.duibiao.app.command.RefreshCommand;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Language;
import org.duibiao.app.console.Messages;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.refresh.RefreshStage;
import org.duibiao.app.refresh.RefreshSummary;
import org.duibiao.app.refresh.RefreshSummary.Contents;
import org.duibiao.app.refresh.RefreshSummary.Intake;
import org.duibiao.app.refresh.RunStatus;
import org.duibiao.ingest.spark.SourceScan.FileNote;
import org.duibiao.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class RefreshCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theSummarySaysWhatCameInWhatThereIsAndWhatNext() {
        int exitCode = refresh(summary(RunStatus.COMPLETE, List.of()), "reports");

        assertThat(exitCode).isEqualTo(ExitCode.DONE.code());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("run-1")
                .contains("reports       2 read, 1 of them in place of earlier readings, 3 unchanged")
                .contains("figures       40 claims of 5 reports: 30 observations, 12 targets")
                .containsPattern("set aside     5 .*\\n +4 .+\\n +1 .+\\n")
                .contains("facts         25, of which 1 disputed")
                .contains("statistics    81 official figures")
                .contains("published     /w/marts/marts-run-1.duckdb")
                .contains("duibiao status --warehouse /w");
    }

    @Test
    void rejectedInputIsNamedWithItsReasonAndHasAnExitCodeOfItsOwn() {
        int exitCode = refresh(
                summary(RunStatus.COMPLETE, List.of(new FileNote("broken.docx", "is cut off; save it again"))),
                "reports");

        assertThat(exitCode).isEqualTo(ExitCode.INPUT_REJECTED.code());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1 rejected")
                .contains("rejected   broken.docx: is cut off; save it again");
    }

    @Test
    void repeatsAndWhatIsNotWholeAreNamed() {
        refresh(summary(RunStatus.COMPLETE, List.of()), "reports");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("repeat     reports/copy.pdf: the same text as reports/report.docx, counted once")
                .contains("left out   reports/half.html: file is cut off after: …出口");
    }

    @Test
    void nothingChangedIsSaidFirst() {
        refresh(summary(RunStatus.UNCHANGED, List.of()), "reports");

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Nothing changed: no table was written");
    }

    @Test
    void aFailedCheckHasAnExitCodeOfItsOwn() {
        assertThat(refresh(summary(RunStatus.UNPUBLISHED, List.of()), "reports"))
                .isEqualTo(ExitCode.CHECK_NOT_PASSED.code());
    }

    @Test
    void stagesAreLinesWhereNobodyWatchesAndNothingWhenQuiet() {
        refresh(summary(RunStatus.COMPLETE, List.of()), "reports");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("Reading reports\nReading reports: 30 of 60\n");

        err.reset();
        refresh(summary(RunStatus.COMPLETE, List.of()), "--quiet", "reports");
        assertThat(err.size()).isZero();
    }

    @Test
    void withoutASourceNothingIsGuessed() {
        assertThat(refresh(summary(RunStatus.COMPLETE, List.of()))).isEqualTo(ExitCode.BAD_USAGE.code());
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Missing: SOURCE");
    }

    @Test
    void whatNobodyForesawIsOneLineAndWithDebugItsPlace() {
        Refresh failing = (request, listener) -> {
            throw new IllegalStateException("the disk is full");
        };

        assertThat(run(failing, "reports")).isEqualTo(ExitCode.FAILED.code());
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("Failed: the disk is full")
                .doesNotContain("\tat ");

        err.reset();
        run(failing, "reports", "--debug");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat ");
    }

    private int refresh(RefreshSummary summary, String... arguments) {
        return run(
                (request, listener) -> {
                    listener.started(RefreshStage.READING);
                    listener.advanced(RefreshStage.READING, 30, 60);
                    return summary;
                },
                arguments);
    }

    private int run(Refresh refresh, String... arguments) {
        try (PrintStream printedOut = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream printedErr = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            Terminal terminal = new Terminal(printedOut, printedErr, false, Messages.in(Language.ENGLISH));
            CommandList commands = new CommandList(
                    List.of(),
                    Map.of("refresh", () -> new RefreshCommand(terminal, () -> refresh, Catalogue.bundled())));
            List<String> all = new ArrayList<>(List.of("refresh", "--warehouse", "/w"));
            all.addAll(List.of(arguments));
            return new Application(terminal, commands).run(all);
        }
    }

    private static RefreshSummary summary(RunStatus status, List<FileNote> rejected) {
        return new RefreshSummary(
                "run-1",
                status,
                Optional.empty(),
                new Intake(
                        5,
                        2,
                        3,
                        1,
                        rejected,
                        List.of(),
                        List.of(new FileNote("reports/copy.pdf", "reports/report.docx")),
                        List.of(new FileNote("reports/half.html", "file is cut off after: …出口")),
                        List.of(),
                        List.of(),
                        80),
                new Contents(5, 40, new TreeMap<>(Map.of("company", 4L, "other_region", 1L)), 30, 12, 25, 1, 81),
                Optional.of("marts-run-1.duckdb"),
                new TreeMap<>(),
                Map.of());
    }
}
