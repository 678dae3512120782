package org.duibiao.ingest.claim.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.claim.SetAside;
import org.junit.jupiter.api.Test;

/** Which days the figures of a table are of: a month that nothing names is no whole year. */
class PeriodsOfTablesTest {

    private static final String MONTHLY = """
            | 指标 | 单位 | 本月 | 累计 | 同比±% |
            | 社会消费品零售总额 | 亿元 | 5.3 | 48.6 | 6.2 |
            | 出口总额 | 亿元 | 1.2 | 9.7 | -3.1 |
            """;

    @Test
    void figuresOfAMonthThatNothingNamesAreSetAsideAndNotOfTheYear() {
        Extraction extraction = extract(MONTHLY, "");

        assertThat(extraction.claims()).isEmpty();
        assertThat(extraction.setAside())
                .extracting(SetAside::reason, SetAside::quote)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("no_period", "5.3"),
                        org.assertj.core.groups.Tuple.tuple("no_period", "48.6"),
                        org.assertj.core.groups.Tuple.tuple("no_period", "6.2"));
    }

    @Test
    void aLineAboveATableThatNamesItsMonthsDatesItsFigures() {
        assertThat(claims("青禾县2022年1-10月主要经济指标\n" + MONTHLY, ""))
                .anySatisfy(claim -> assertThat(claim).contains("=48.6亿元", "2022-01-01..2022-10-31", "growth =6.2"))
                .anySatisfy(claim -> assertThat(claim).contains("=5.3亿元", "2022-10-01..2022-10-31"));
    }

    @Test
    void theTitleOfTheDocumentNamesTheMonthsWhereNothingNearerDoes() {
        assertThat(claims(MONTHLY, "青禾县2022年1-10月经济运行简报"))
                .anySatisfy(claim -> assertThat(claim).contains("=48.6亿元", "2022-01-01..2022-10-31"));
    }

    @Test
    void theDaysThatARowRemarksInBracketsAreItsOwn() {
        String table = """
                | 指标 | 单位 | 1-8月累计 | 同比±% |
                | 地区生产总值（1-6月） | 亿元 | 63.3 | 6.6 |
                | 社会消费品零售总额 | 亿元 | 41.2 | 8.1 |
                """;

        assertThat(claims(table, ""))
                .anySatisfy(claim -> assertThat(claim).contains("=63.3亿元", "2022-01-01..2022-06-30"))
                .anySatisfy(claim -> assertThat(claim).contains("=41.2亿元", "2022-01-01..2022-08-31"));
    }

    @Test
    void aTitleOfSeveralSpansDatesNoFigure() {
        assertThat(claims(MONTHLY, "2022年上半年工作总结和下半年工作打算")).isEmpty();
    }

    @Test
    void aSumOfTheYearWithoutAMonthBesideItIsOfTheYear() {
        assertThat(claims("| 指标 | 累计完成（亿元） | 增速（%） |\n| 出口总额 | 9.7 | 3.1 |", ""))
                .singleElement()
                .satisfies(claim -> assertThat(claim).contains("2022-01-01..2022-12-31"));
    }

    @Test
    void growthBesideTwoYearsIsOfTheNewerWhicheverStandsFirst() {
        assertThat(claims("| 指标 | 2022年（亿元） | 2021年（亿元） | 增长（%） |\n| 出口总额 | 9.7 | 9.2 | 5.4 |", ""))
                .singleElement()
                .satisfies(claim -> assertThat(claim).contains("=9.7亿元", "growth =5.4", "2022-01-01..2022-12-31"));
    }

    @Test
    void aPromisedGrowthUnderItsOwnHeadIsNoGrowthReached() {
        assertThat(claims(
                        "单位：亿元、%\n| 指标 | 完成数 | 增速 | 全年目标 | 目标增速 |\n| 出口总额 | 9.7 | 5.4 | 11 | 8 |\n| 进口总额 | 1.2 | 2.4 | 1.5 | 3 |",
                        ""))
                .hasSize(2)
                .anySatisfy(claim ->
                        assertThat(claim).contains("=9.7亿元", "growth =5.4", "target =11亿元", "target growth 8"));
    }

    @Test
    void theUnitIsNotThatWhichFillsTheFormIn() {
        assertThat(claims("填报单位：青禾县商务局 单位：亿元\n| 指标 | 完成数 | 增速（%） |\n| 出口总额 | 9.7 | 3.1 |", ""))
                .singleElement()
                .satisfies(claim -> assertThat(claim).contains("=9.7亿元"));
    }

    private static List<String> claims(String text, String title) {
        return TableText.claims(extract(text, title));
    }

    private static Extraction extract(String text, String title) {
        ReportContext context = new ReportContext(
                Optional.empty(), OptionalInt.of(2022), OptionalInt.of(2022), OptionalInt.empty(), title);
        return TableText.extract(TableText.first(text), context);
    }
}
