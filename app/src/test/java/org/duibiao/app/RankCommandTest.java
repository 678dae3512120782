package org.duibiao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duibiao.app.console.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankCommandTest {

    @TempDir
    static Path warehouse;

    @BeforeAll
    static void publish() {
        SampleMarts.publish(warehouse);
    }

    @Test
    void placesThatThePrintedDigitsLeaveOpenAreShownAsSpans() {
        CommandLineRun run = rank("社零总额", "--year", "2023");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .anyMatch(line -> line.matches(" *2–4 +.*乙县 +3\\.124 .*"))
                .anyMatch(line -> line.matches(" *6 +.*己县 +0\\.995 .*"));
    }

    @Test
    void whatIsToBeMindedStandsBesideTheFigure() {
        String table = rank("retail_sales", "--year", "2023").out();

        assertThat(table.lines())
                .anyMatch(line -> line.contains("丙县") && line.contains("lowest grade"))
                .anyMatch(line -> line.contains("丁县") && line.contains("disputed"))
                .anyMatch(line -> line.contains(">2") && line.contains("a bound"));
    }

    @Test
    void theFooterSaysTermsNumbersOriginAndVersion() {
        assertThat(rank("retail_sales", "--year", "2023").out())
                .contains("unit billion CNY · period 2023 · scope all (All)")
                .contains("6 ranked, 0 with a figure that cannot be ranked, 1 without a figure")
                .contains("1 whose report is silent: 庚县")
                .contains("origin reports of bureaus")
                .contains("data version 20260102T030405006Z");
    }

    @Test
    void csvIsInBaseUnitsWithBothEndsOfTheDoubt() {
        CommandLineRun run = rank("retail_sales", "--year", "2023", "--format", "csv");

        assertThat(run.out().lines().toList().subList(0, 2))
                .containsExactly(
                        "rank,rank_to,region_code,region_name,value,value_low,value_high,comparison,unit,quartile,grade,"
                                + "disputed,converted,origin,evidence_id,unranked_because",
                        "1,2,990101,示例省示例市甲县,5200000000,5195000000,5205000000,=,CNY,,A,false,false,report,claim-1,");
    }

    @Test
    void jsonHoldsNumbersAsNumbers() {
        assertThat(rank("retail_sales", "--year", "2023", "--measure", "growth", "--format", "json")
                        .out())
                .startsWith("[\n  {\n    \"rank\": 1,")
                .contains("\"value\": 6.1,")
                .contains("\"unit\": \"percent\"");
    }

    @Test
    void severalScopesAndNoneAskedForRankNothing() {
        CommandLineRun run = rank("domestic_capital_actual", "--year", "2023");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER.code());
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("--scope out_of_province   From other provinces, 2 regions")
                .contains("--scope all   All, 1 regions");
    }

    @Test
    void aScopeThatIsAskedForIsRanked() {
        CommandLineRun run = rank("domestic_capital_actual", "--year", "2023", "--scope", "out_of_province");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("2 ranked, 1 with a figure that cannot be ranked");
    }

    @Test
    void aYearWithoutFiguresSaysWhichThereAre() {
        CommandLineRun run = rank("retail_sales", "--period", "2023H1");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER.code());
        assertThat(run.err()).contains("for 2023-01/2023-06").contains("2023-01-01/2023-12-31 all report, 6 regions");
    }

    @Test
    void anUnknownIndicatorSaysWhichAreNear() {
        CommandLineRun run = rank("零售", "--year", "2023");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_USAGE.code());
        assertThat(run.err()).contains("There is no indicator '零售'").contains("retail_sales");
    }

    @Test
    void anUnknownScopeOrMeasureSaysWhichThereAre() {
        assertThat(rank("gdp", "--year", "2023", "--scope", "none").err()).contains("out_of_province");
        assertThat(rank("gdp", "--year", "2023", "--measure", "size").err())
                .contains("--measure cannot be 'size'. Choose one of: level, growth, completion, per-capita.");
    }

    @Test
    void namesakesAreToldApartByCode() {
        assertThat(rank("gdp", "--year", "2023", "--peers", "鼓楼区").err())
                .contains("'鼓楼区' is the name of several regions")
                .contains("350102");
    }

    @Test
    void withoutAYearNothingIsGuessed() {
        CommandLineRun run = rank("gdp");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_USAGE.code());
        assertThat(run.err()).contains("--year 2023");
    }

    private static CommandLineRun rank(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "rank";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--warehouse";
        all[all.length - 1] = warehouse.toString();
        return CommandLineRun.of(all);
    }
}
