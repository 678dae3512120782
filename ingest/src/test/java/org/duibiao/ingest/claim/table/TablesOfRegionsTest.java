package org.duibiao.ingest.claim.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.RegionMention;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.claim.SetAside;
import org.junit.jupiter.api.Test;

/** Tables keyed by regions: whose a row is, and whether its figures were promised or reached. */
class TablesOfRegionsTest {

    private static final String ROWS = """
            | 单位名称 | 实际利用外资（万美元） | 到位省外资金（亿元） |
            | 甲州市 | 9000 | 64 |
            | 甲东区 | 2500 | 18.5 |
            | 甲西区 | 1800 | 12.4 |
            """;

    @Test
    void aTableTitledAsTasksSetsGoals() {
        assertThat(claims("2023年招商引资目标任务分解表\n" + ROWS))
                .hasSize(6)
                .allSatisfy(claim -> assertThat(claim).contains(" planned "));
    }

    @Test
    void aTableTitledAsTasksFulfilledGivesResults() {
        assertThat(claims("2023年招商引资目标任务完成情况表\n" + ROWS))
                .hasSize(6)
                .allSatisfy(claim -> assertThat(claim).contains(" actual "));
    }

    @Test
    void underATitleOfTasksAColumnOfResultsGivesResults() {
        assertThat(claims("2023年目标任务表\n| 县区 | 出口总额目标（亿元） | 出口总额完成数（亿元） |\n| 甲东区 | 8 | 8.4 |\n| 甲西区 | 5 | 4.9 |"))
                .anySatisfy(claim -> assertThat(claim).contains(" actual =8.4亿元"));
    }

    @Test
    void aRowAmongRegionsWhoseNameIsKnownForNoneIsNotOfTheReportsRegion() {
        Extraction extraction = extract("2023年主要指标表\n" + ROWS + "| 城南片 | 700 | 3.1 |\n");

        assertThat(extraction.claims()).extracting(claim -> claim.quote()).doesNotContain("700", "3.1");
        assertThat(extraction.setAside())
                .filteredOn(found -> found.quote().equals("700"))
                .extracting(SetAside::reason)
                .containsExactly("other_region");
    }

    @Test
    void growthAndCompletionBesideATotalAreOfTheNameAboveThemAll() {
        assertThat(claims("2023年主要指标表\n| 县区 | 社会消费品零售总额 | | |\n| | 总额（亿元） | 同比% | 完成目标% |\n"
                        + "| 甲东区 | 390 | 5.2 | 98.1 |\n| 甲西区 | 280 | 4.6 | 101.3 |"))
                .hasSize(2)
                .anySatisfy(claim -> assertThat(claim).contains("390亿元", "5.2", "98.1"));
    }

    @Test
    void columnsOfRegionsAreOfEachOfThem() {
        Extraction extraction =
                extract("2023年主要指标表\n| 指标 | 单位 | 全市 | 甲东区 | 甲西区 |\n| 社会消费品零售总额 | 亿元 | 1170 | 390 | 280 |\n"
                        + "| 同比增长 | % | 4.1 | 5.2 | -1.6 |\n");

        assertThat(extraction.claims())
                .extracting(
                        claim -> claim.region().map(RegionMention::name).orElse("own"),
                        Claim::quote,
                        claim -> claim.growth().orElseThrow().percent().toPlainString())
                .containsExactly(tuple("own", "1170", "4.1"), tuple("甲东区", "390", "5.2"), tuple("甲西区", "280", "-1.6"));
    }

    @Test
    void yearsBelowColumnsOfRegionsAreOfTheIndicatorInTheTitle() {
        assertThat(claims("各区历年社会消费品零售总额（单位：亿元）\n| 年份 | 甲东区 | 甲西区 |\n| 2021年 | 340 | 250 |\n| 2022年 | 372 | 266 |\n"))
                .hasSize(4);
    }

    @Test
    void aTotalBelowYearsIsOfTheIndicatorInTheTitle() {
        assertThat(
                        claims(
                                "2021-2022年社会消费品零售总额（单位：亿元）\n| 年份 | 总额 | 增长（%） |\n| 2021年 | 340 | 4.2 |\n| 2022年 | 372 | 4.4 |"))
                .hasSize(2)
                .anySatisfy(claim -> assertThat(claim).contains("372亿元", "4.4"));
    }

    @Test
    void growthOverTheYearBeforeIsNoMoney() {
        assertThat(claims(
                        "2022年主要指标表\n| 指标 | 单位 | 2021年 | 2022年 | 2022年比上年±% |\n| 社会消费品零售总额 | 万元 | 3400 | 3720 | 9.4 |"))
                .hasSize(2)
                .anySatisfy(claim -> assertThat(claim).contains("3720万元", "9.4"));
    }

    @Test
    void growthsOfTheWholesAboveAreNotTheReportsOwn() {
        Extraction extraction = extract(
                "2023年主要指标表\n| 指标 | 单位 | 2023年 | 增长% | 全市增长% | 全国增长% |\n| 社会消费品零售总额 | 亿元 | 390 | 5.2 | 4.1 | 7.2 |\n",
                "990101");

        assertThat(extraction.claims())
                .extracting(claim -> claim.growth().orElseThrow().percent().toPlainString())
                .containsExactly("5.2");
        assertThat(extraction.setAside()).extracting(SetAside::reason).containsOnly("other_region");
    }

    @Test
    void theWholeOfACityIsNoneOfADistrictsOwn() {
        Extraction extraction = extract(
                "2023年社会消费品零售总额\n| 地区 | 社会消费品零售总额（亿元） |\n| 全市 | 1170 |\n| 甲东区 | 390 |\n| 甲西区 | 280 |\n", "990101");

        assertThat(extraction.claims())
                .extracting(claim -> claim.quote())
                .contains("390")
                .doesNotContain("1170");
        assertThat(extraction.setAside())
                .filteredOn(found -> found.quote().equals("1170"))
                .extracting(SetAside::reason)
                .containsExactly("other_region");
    }

    private static List<String> claims(String text) {
        return TableText.claims(extract(text));
    }

    private static Extraction extract(String text) {
        return extract(text, "990100");
    }

    private static Extraction extract(String text, String region) {
        ReportContext context = new ReportContext(
                Optional.of(TableText.CATALOGUE.regions().get(region)),
                OptionalInt.of(2023),
                OptionalInt.of(2023),
                OptionalInt.empty(),
                "");
        return TableText.extract(TableText.first(text), context);
    }
}
