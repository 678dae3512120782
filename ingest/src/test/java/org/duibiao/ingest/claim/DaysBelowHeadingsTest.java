package org.duibiao.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.ReportContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Below a heading of plans, days that are over are of results. */
class DaysBelowHeadingsTest {

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(Catalogue.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"二、2023年工作任务", "三、2023年重点工作计划", "四、下一步打算"})
    void theYearBeforeIsOfResults(String heading) {
        assertThat(lines(heading, "2022年，全县实现进出口总额12.3亿元，同比增长4.1%；新增限上企业9家。"))
                .containsExactly("trade_total 2022 1230000000 CNY yoy 4.1", "new_above_limit_enterprises 2022 9 count");
    }

    @Test
    void theYearOfTheHeadingIsOfGoalsAgain() {
        assertThat(lines("二、2023年工作任务", "2022年，出口12.3亿元。2023年，出口13亿元，网络零售额5亿元。"))
                .containsExactly(
                        "exports 2022 1230000000 CNY",
                        "exports 2023 planned 1300000000 CNY",
                        "online_retail 2023 planned 500000000 CNY");
    }

    @Test
    void whatWasReachedSinceAYearIsNoGoal() {
        assertThat(lines("四、下一步打算", "2021年以来，累计引进市外资金100亿元。"))
                .singleElement()
                .satisfies(claim -> assertThat(claim).doesNotContain("planned"));
    }

    @Test
    void aGoalOfTheYearBeforeThatItsWordsCallOneStaysOne() {
        assertThat(lines("二、2023年工作任务", "2022年目标：出口完成12.3亿元。")).containsExactly("exports 2022 planned 1230000000 CNY");
    }

    @Test
    void withoutOtherDaysWhatStandsBelowTheHeadingIsAGoal() {
        assertThat(lines("二、2023年工作任务", "全县实现进出口总额13亿元，新增限上企业10家。"))
                .containsExactly(
                        "trade_total 2023 planned 1300000000 CNY", "new_above_limit_enterprises 2023 planned 10 count");
    }

    @Test
    void theMonthThatABulletinIsOfIsTheLastOfTheYearToDate() {
        assertThat(lines("每月经济运行简况(2023年3月)", "1-3月，地区生产总值完成102.8亿元，增长4.2%。\n三、投资有序推进。\n固定资产投资增长2.1%。"))
                .containsExactly(
                        "gdp 2023-01/2023-03 10280000000 CNY yoy 4.2",
                        "fixed_asset_investment 2023-01/2023-03 yoy 2.1");
    }

    private static List<String> lines(String heading, String paragraph) {
        ReportContext context = new ReportContext(
                Optional.empty(), OptionalInt.of(2023), OptionalInt.of(2023), OptionalInt.empty(), "");
        return EXTRACTOR
                .extract(PlainTextReader.read("青禾县商务局2023年部门预算公开说明\n" + heading + "\n" + paragraph), context)
                .claims()
                .stream()
                .map(ClaimLine::of)
                .toList();
    }
}
