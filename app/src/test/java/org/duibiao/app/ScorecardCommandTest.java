package org.duibiao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardCommandTest {

    @TempDir
    static Path warehouse;

    @BeforeAll
    static void publish() {
        SampleMarts.publish(warehouse);
    }

    private static String[] arguments(String region, String... more) {
        String[] arguments = new String[more.length + 6];
        String[] first = {"scorecard", region, "--year", "2023", "--warehouse", warehouse.toString()};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return arguments;
    }

    @Test
    void theFormStandsBesideThePointsOfTheRules() {
        CommandLineRun run = CommandLineRun.of(arguments("990101"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("97 of 100 points, grade stated 优, by the score 优")
                .contains("95.5 points; 2 of 4 lines could be scored again")
                .containsPattern("年度资金总额 .* 10 +10 +8.5 +▲ 1.5 too many +execution +b4:r1c0@0-4")
                .containsPattern("数量指标 · 展会 .* 60 +60 +60 +=")
                .containsPattern("社会效益指标 · 营商环境 .* words, not scored again")
                .contains("执行数340÷全年预算数400×10，得8.5分")
                .contains("points of execution = executed ÷ full-year budget × weight");
    }

    @Test
    void itSpeaksChineseToo() {
        assertThat(CommandLineRun.in(Language.CHINESE, arguments("990101")).out())
                .contains("97分（满分100），自评等次优，按得分为优", "▲ 多1.5", "定性，不复算", "预算执行率得分＝");
    }

    @Test
    void machinesGetAllColumns() {
        assertThat(CommandLineRun.of(arguments("990101", "--format", "json")).out())
                .contains("\"family\": \"finance\"", "\"recomputed_total\": 95.5", "\"recomputed_score\": 8.5");
        assertThat(CommandLineRun.of(arguments("990101", "--format", "csv")).out())
                .startsWith("path,subject,report_id,scorecard_id,line_id,line_number,role,")
                .contains("county-1.txt,bureau,report-1,form-1,line-1,1,budget,");
    }

    @Test
    void aRegionWithoutAFormHasNoAnswer() {
        CommandLineRun run = CommandLineRun.of(arguments("990102"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER.code());
        assertThat(run.err()).contains("no report with a scoring form");
    }
}
