package org.duibiao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartCommandTest {

    @TempDir
    static Path warehouse;

    @TempDir
    Path folder;

    @BeforeAll
    static void publish() {
        SampleMarts.publish(warehouse);
    }

    @Test
    void aRankingIsWrittenWithItsGroupItsMarksAndItsFooter() throws IOException {
        CommandLineRun run = chart("ranking.svg", "ranking", "retail_sales", "--year", "2023", "--highlight", "乙县");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().strip()).isEqualTo(folder.resolve("ranking.svg").toString());
        assertThat(written("ranking.svg"))
                .contains("2–4 示例省示例市乙县 3.124 billion CNY [region asked about]")
                .contains("示例省示例市丙县 3.120 billion CNY [lowest grade of evidence]")
                .contains("示例省示例市丁县 1.800 billion CNY [disputed: statements disagree]")
                .contains("示例省示例市庚县 missing: report says nothing of it")
                .contains("Data version: 20260102T030405006Z")
                .contains("Source: 丁县商务局2023年工作总结, 丙县商务局2023年工作总结 and 4 more");
    }

    @Test
    void aChartSpeaksTheLanguageAskedFor() throws IOException {
        CommandLineRun.in(
                Language.CHINESE,
                arguments("ranking.svg", "ranking", "retail_sales", "--year", "2023", "--within", "示例市"));

        assertThat(written("ranking.svg")).contains("2023年示例省示例市各县（市、区）社会消费品零售总额排名", "1–2 甲县 52.00 亿元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chart.png", "chart.pdf", "CHART.SVG"})
    void theNameOfTheFileSaysItsFormat(String name) throws IOException {
        assertThat(chart(name, "ranking", "retail_sales", "--year", "2023").exitCode())
                .isZero();
        assertThat(Files.size(folder.resolve(name))).isGreaterThan(10_000);
    }

    @Test
    void resultsStandAgainstTheTargetsOfTheReport() throws IOException {
        chart("target.svg", "target", "990101", "--year", "2023");

        assertThat(written("target.svg"))
                .contains("Total retail sales of consumer goods (必达) 5.2 / target 5.0 billion CNY 104% reached")
                .contains("Total retail sales of consumer goods · growth (必达) 6.1 / target 6.5 % not reached")
                .containsOnlyOnce("(拼搏) 5.2 / target 6.0 billion CNY 86.7% not reached [computed, printed nowhere]")
                .contains("Exports of goods target 300 million CNY; no result stated")
                .contains("Source: 甲县商务局2023年工作总结");
    }

    @Test
    void theWayTargetsWereSetIsARowARegionAndTheRegionAskedAboutIsThereThoughNothingIsKnownOfIt() throws IOException {
        CommandLineRun run = chart("setting.svg", "target-setting", "--year", "2023", "--highlight", "丙县");

        assertThat(run.err()).isEmpty();
        assertThat(written("setting.svg"))
                .contains("示例省示例市甲县: median +4.0% (-13.3% to +4.0%); targets 2, surely missed 1;"
                        + " equal to result 0.0% (0 of 2); full marks 50.0% (1 of 2)")
                .contains("示例省示例市乙县: missing: no target with a result; full marks 80.0% (4 of 5)")
                .contains("示例省示例市丙县: missing: no target with a result; full marks no form [region asked about]")
                .contains("counties and districts of the country: 7; with such a target or form 2, without 5")
                .contains("Unit: %")
                .contains("Source: 甲县商务局2023年工作总结");
    }

    @Test
    void aYearWithoutTargetsOrFormsGetsNoChartOfHowTheyWereSet() {
        CommandLineRun run = chart("none.svg", "target-setting", "--year", "2019");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER.code());
        assertThat(run.err()).contains("No region of the group has a target with a result");
    }

    @Test
    void aSpineMeasuresARegionAgainstItsPeers() throws IOException {
        chart("spine.svg", "spine", "990102", "--year", "2023");

        assertThat(written("spine.svg"))
                .contains("示例省示例市乙县: where it stands, 2023")
                .contains(
                        "Total retail sales of consumer goods (billion CNY, All): 3.124, 2–4 of 6, worst 0.995, best 5.200")
                .contains(
                        "Domestic capital in place (CNY, several scopes): –, not ranked: several scopes, none asked for");
    }

    @Test
    void aTrendSaysWhichYearsAreMissing() throws IOException {
        chart("trend.svg", "trend", "retail_sales", "990101", "990102", "--from", "2022", "--to", "2023");

        assertThat(written("trend.svg")).contains("Missing: 甲县 2022 (no comparable figure)");
    }

    @Test
    void aTrendShowsOfficialFiguresBesideReportedOnesAndTellsThemApart() throws IOException {
        chart("both.svg", "trend", "retail_sales", "990102", "--from", "2022", "--to", "2023");

        assertThat(written("both.svg"))
                .contains("乙县: 2022 –, 2023 3.124")
                .contains("乙县, official: 2022 2.910, 2023 –")
                .contains("Official statistics (bars, dotted lines; scope: All) are a series of their own")
                .contains("Origin: reports of the bureaus, as they state it, official statistics")
                .contains("示例市统计年鉴");
    }

    @Test
    void aTrendOfTheOriginAskedForShowsNoOther() throws IOException {
        chart(
                "official.svg",
                "trend",
                "retail_sales",
                "990102",
                "--from",
                "2022",
                "--to",
                "2023",
                "--origin",
                "statistics");

        assertThat(written("official.svg"))
                .contains("乙县: 2022 2.91, 2023 –")
                .contains("Origin: official statistics")
                .doesNotContain("a series of their own");
    }

    @Test
    void aScatterPutsTwoMeasuresTogether() throws IOException {
        chart("scatter.svg", "scatter", "retail_sales", "retail_sales:growth", "--year", "2023");

        assertThat(written("scatter.svg")).contains("甲县: 5.200 billion CNY, 6.1 %");
    }

    @Test
    void aRegionAskedAboutThatHasNoPointIsNamedWithTheReason() throws IOException {
        chart(
                "absent.svg",
                "scatter",
                "retail_sales",
                "retail_sales:growth",
                "--year",
                "2023",
                "--highlight",
                "990103");

        assertThat(written("absent.svg")).contains("Asked about and without a point: 丙县 (no report)");
    }

    @Test
    void aRegionOutsideTheComparisonCannotBeHighlighted() {
        CommandLineRun run = chart("outside.svg", "ranking", "retail_sales", "--year", "2023", "--highlight", "岳麓区");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_USAGE.code());
        assertThat(run.err()).contains("岳麓区 is none of the regions compared");
        assertThat(folder.resolve("outside.svg")).doesNotExist();
    }

    @Test
    void aFormIsDrawnWithItsPointsAndThoseOfTheRules() throws IOException {
        chart("form.svg", "scorecard", "990101", "--year", "2023");

        assertThat(written("form.svg"))
                .contains("示例省示例市甲县: self-evaluation (bureau) scored again by the rules, 2023")
                .contains("年度资金总额 10 of 10 by the rule 8.5")
                .contains("社会效益指标 · 营商环境 20 of 20 words, not scored again")
                .contains("服务对象 · 企业满意度 missing of 10 cannot be computed")
                .contains("Scope: rules finance-2020")
                .contains("Source: 甲县商务局2023年工作总结");
    }

    @Test
    void aRegionWithoutAFormGetsNoChartOfOne() {
        CommandLineRun run = chart("none.svg", "scorecard", "990102", "--year", "2023");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER.code());
        assertThat(folder.resolve("none.svg")).doesNotExist();
    }

    @Test
    void severalScopesAreNotDrawnAndNoFileIsWritten() {
        CommandLineRun run = chart("x.png", "ranking", "domestic_capital_actual", "--year", "2023");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER.code());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("out_of_province: From other provinces (2 regions)");
        assertThat(folder.resolve("x.png")).doesNotExist();
    }

    @Test
    void aFileOfAnotherFormatIsBadUsage() {
        CommandLineRun run = chart("x.gif", "ranking", "retail_sales", "--year", "2023");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_USAGE.code());
        assertThat(run.err()).contains("png, svg, pdf");
    }

    @Test
    void aFolderThatIsNotThereIsAFailureThatNamesTheFile() {
        CommandLineRun run = chart("nowhere/x.png", "ranking", "retail_sales", "--year", "2023");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED.code());
        assertThat(run.err()).contains("x.png cannot be written");
    }

    @Test
    void withoutAKindTheKindsAreNamed() {
        CommandLineRun run = CommandLineRun.of("chart");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_USAGE.code());
        assertThat(run.err()).contains("ranking, trend, target, target-setting, spine, scatter, scorecard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ranking", "trend", "target", "target-setting", "spine", "scatter", "scorecard"})
    void everyKindHasExamplesInItsHelp(String kind) {
        assertThat(CommandLineRun.of("chart", kind, "--help").out()).contains("  duibiao chart " + kind + " ");
        assertThat(CommandLineRun.in(Language.CHINESE, "chart", kind, "--help").out())
                .contains("示例", "  duibiao chart " + kind + " ");
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve(name)).replace("&gt;", ">");
    }

    private CommandLineRun chart(String file, String... arguments) {
        return CommandLineRun.of(arguments(file, arguments));
    }

    private String[] arguments(String file, String... arguments) {
        List<String> all = new ArrayList<>(List.of("chart"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--output", folder.resolve(file).toString(), "--warehouse", warehouse.toString()));
        return all.toArray(String[]::new);
    }
}
