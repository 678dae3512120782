package org.duibiao.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.duibiao.model.claim.SetAside;
import org.junit.jupiter.api.Test;

/** What a row is of that names nothing itself: the row above it, the title of its section, a title of enterprises above the limit. */
class TablesOfManySectionsTest {

    @Test
    void rowsOfRegionsAreOfTheRowAboveThem() {
        String table = """
                2020年6月主要指标 | | | |
                生产总值 | | | |
                指标 | 单位 | 1-6月 | 同比±% |
                地区生产总值 | 亿元 | 812.6 | 1.4 |
                国内贸易 | | | |
                指标 | 单位 | 1-6月 | 同比±% |
                社会消费品零售总额 | 亿元 | 301.5 | -4.2 |
                其中:赫山区 | 亿元 | 96.1 | -3.9 |
                南 县 | 亿元 | 41.7 | -5.3 |
                桃江县 | 亿元 | 50.2 | -2.8 |
                """;

        assertThat(PageLines.of(table))
                .containsExactly(
                        "gdp 2020-01/2020-06 81260000000 CNY yoy 1.4",
                        "retail_sales 2020-01/2020-06 30150000000 CNY yoy -4.2",
                        "赫山区 retail_sales 2020-01/2020-06 9610000000 CNY yoy -3.9",
                        "南县 retail_sales 2020-01/2020-06 4170000000 CNY yoy -5.3",
                        "桃江县 retail_sales 2020-01/2020-06 5020000000 CNY yoy -2.8");
    }

    @Test
    void aRowThatOnlySaysRegionsFollowLeavesThemToTheRowBeforeIt() {
        String table = """
                2020年主要指标 | | |
                指标 | 2020年 | 增长% |
                出口总额(万美元) | 9100 | 6.1 |
                分县区 | | |
                赫山区 | 2500 | 5.5 |
                南县 | 1800 | 7.2 |
                """;

        assertThat(PageLines.of(table))
                .containsExactly(
                        "exports 2020 91000000 USD yoy 6.1",
                        "赫山区 exports 2020 25000000 USD yoy 5.5",
                        "南县 exports 2020 18000000 USD yoy 7.2");
    }

    @Test
    void theUnitOfTheRowAboveReachesItsRegionsBeforeThatOfTheTitle() {
        String table = """
                单位:万元
                | 指标 | 2020年 | 增长% |
                | 社会消费品零售总额(亿元) | 301.5 | 4.2 |
                | 赫山区 | 96.1 | 3.9 |
                """;

        assertThat(PageLines.of(table)).contains("赫山区 retail_sales 2020 9610000000 CNY yoy 3.9");
    }

    @Test
    void regionsBelowARowOfSomethingUnknownAreNotOfWhatTheTitleNames() {
        String table = """
                2020年社会消费品零售总额
                | 指标 | 单位 | 2020年 | 增长% |
                | 社会消费品零售总额 | 亿元 | 301.5 | 4.2 |
                | 赫山区 | 亿元 | 96.1 | 3.9 |
                | 旅客周转量 | 亿人公里 | 12.6 | 1.5 |
                | 赫山区 | 亿人公里 | 3.2 | 2.5 |
                | 南县 | 亿人公里 | 2.1 | 0.4 |
                """;

        assertThat(PageLines.of(table))
                .containsExactly(
                        "retail_sales 2020 30150000000 CNY yoy 4.2", "赫山区 retail_sales 2020 9610000000 CNY yoy 3.9");
    }

    @Test
    void aSectionBelowATitleOfItsOwnIsNotOfWhatTheFirstTitleNames() {
        String table = """
                2020年社会消费品零售总额 | | |
                地区 | 2020年 | 增长% |
                赫山区 | 96.1亿元 | 3.9 |
                南县 | 41.7亿元 | 5.3 |
                旅客周转量 | | |
                地区 | 2020年 | 增长% |
                赫山区 | 3.2亿元 | 2.5 |
                南县 | 2.1亿元 | 0.4 |
                """;

        assertThat(PageLines.of(table))
                .containsExactly(
                        "赫山区 retail_sales 2020 9610000000 CNY yoy 3.9", "南县 retail_sales 2020 4170000000 CNY yoy 5.3");
    }

    @Test
    void partsOfWhatWasAgreedAreAgreedAndNotCarriedOut() {
        String table = """
                项  目\t2019\t2020
                合同外资(万美元)\t5100\t2101
                # 外商直接投资\t3001\t1201
                实际利用外资(万美元)\t4100\t1100
                # 外商直接投资\t2000\t1000
                签订合同金额(万美元)\t901\t801
                # 对外承包工程\t401\t411
                """;

        assertThat(PageLines.extract(table).setAside())
                .filteredOn(found -> found.reason().equals("contracted"))
                .extracting(SetAside::quote)
                .contains("3001", "1201", "401", "411");
        assertThat(PageLines.of(table))
                .containsExactly(
                        "fdi_actual 2019 41000000 USD",
                        "fdi_actual 2020 11000000 USD",
                        "fdi_actual 2019 20000000 USD",
                        "fdi_actual 2020 10000000 USD");
    }

    @Test
    void aPartThatNamesItsMeasureIsOfThatWhateverStandsAbove() {
        assertThat(PageLines.of("| 指标 | 2020年（万美元） |\n| 合同外资 | 5100 |\n| 其中：实际到位外资 | 2130 |\n"))
                .containsExactly("fdi_actual 2020 21300000 USD");
    }

    @Test
    void aTitleOfEnterprisesAboveTheLimitNarrowsItsRows() {
        assertThat(PageLines.of("2020年1-8月限额以上单位消费品零售情况\n| 指标名称 | 1-8月累计 | 累计±% |\n| 消费品零售额(亿元) | 98.21 | 20.6 |\n"))
                .containsExactly("retail_sales_above_limit 2020-01/2020-08 9821000000 CNY yoy 20.6");
        assertThat(PageLines.of(
                        "社会消费品零售总额中限上企业(2020年8月) | | |\n指标名称 | 本月止累计 | 累计±% |\n社会消费品零售额(亿元) | 98.21 | 20.6 |\n"))
                .containsExactly("retail_sales_above_limit 2020-01/2020-08 9821000000 CNY yoy 20.6");
        assertThat(PageLines.of("2020年限额以上贸易业经营情况\n| 指标 | 金额（亿元） | 增长（%） |\n| 1.批发业销售额 | 61.4 | 3.3 |\n"))
                .containsExactly("wholesale_sales 2020 6140000000 CNY yoy 3.3 scope above_limit");
    }

    @Test
    void aTitleThatNamesThoseEnterprisesBesideOthersNarrowsNothing() {
        assertThat(PageLines.of("2020年社会消费品零售总额及限上零售额情况\n| 指标名称 | 2020年（亿元） |\n| 社会消费品零售总额 | 301.5 |\n"))
                .containsExactly("retail_sales 2020 30150000000 CNY");
        assertThat(PageLines.of("2020年限额以上消费品零售情况\n| 指标名称 | 2020年（亿元） |\n| 社会消费品零售总额 | 301.5 |\n| 其中：限额以上 | 98.2 |\n"))
                .contains("retail_sales 2020 30150000000 CNY");
    }

    @Test
    void aMeasureInARowAndATradeInAHeadAreOneName() {
        String table = """
                限额以上住宿和餐饮业经营情况(4月份)
                单位:万元
                | 指标名称 | 住宿业 | 餐饮业 |
                | (一)营业额 | 5639.8 | 8197.5 |
                | 1、客房收入 | 2904.6 | 648.0 |
                """;

        assertThat(PageLines.of(table))
                .containsExactly(
                        "accommodation_turnover 2020-04 56398000 CNY scope above_limit",
                        "catering_turnover 2020-04 81975000 CNY scope above_limit");
    }

    @Test
    void numbersThatNothingPartsAreNone() {
        assertThat(PageLines.extract("实际到位省外资金57.458.9\n\n万柏林区增长较快。出口80.081.6万美元。")
                        .claims())
                .isEmpty();
    }

    @Test
    void levelsBelowAHeadOfTheYearBeforeAreQuotedForComparison() {
        String table = """
                | 指标 | 本年 | | 上年同期 | |
                | | 本月 | 1-本月 | 本月 | 1-本月 |
                | 出口总额(万元) | 110 | 980 | 105 | 905 |
                """;

        assertThat(PageLines.of("2020年9月外贸情况\n" + table))
                .containsExactly("exports 2020-09 1100000 CNY", "exports 2020-01/2020-09 9800000 CNY");
        assertThat(PageLines.extract("2020年9月外贸情况\n" + table).setAside())
                .extracting(SetAside::quote, SetAside::reason)
                .contains(tuple("105", "last_year_level"), tuple("905", "last_year_level"));
    }

    private static final String SPACED = """
            各县区外贸情况
            地区 进出口总额(万美元) 出口总额(万美元) 增长(%)
            赫山区 7954 6556 46.4
            南县 3671 2480 -1.1
            """;

    @Test
    void headsThatPrintUnitsBesideRegionsHeadATable() {
        assertThat(PageLines.of(SPACED))
                .containsExactly(
                        "赫山区 trade_total 2020 79540000 USD",
                        "赫山区 exports 2020 65560000 USD yoy 46.4",
                        "南县 trade_total 2020 36710000 USD",
                        "南县 exports 2020 24800000 USD yoy -1.1");
    }

    @Test
    void aRowThatLacksANumberSaysNotWhich() {
        assertThat(PageLines.of(SPACED + "桃江县 5305 20\n")).hasSize(4).noneMatch(claim -> claim.startsWith("桃江县"));
    }

    @Test
    void pointsThatAFormCanGiveAreNoGoalsOfItsScore() {
        List<String> form = List.of(
                "一级指标",
                "二级指标",
                "三级指标",
                "自评分",
                "指标解释",
                "指标说明",
                "投   入（20分）",
                "目标\n设定（5分）",
                "绩效目标合理性（2分）",
                "2",
                "整体目标依据是否充分，是否符合实际。",
                "①符合规划计1分；②符合职责计1分。",
                "绩效指标明确性（3分）",
                "3",
                "目标是否清晰、细化、可衡量。",
                "①细化分解计1分；②可衡量计2分。",
                "预算\n配置（15分）",
                "在职人员控制率（5分）");

        assertThat(PageLines.of("根据评分标准，自评得分93分。\n\n附：自评指标计分表\n\n" + String.join("\n\n", form)))
                .containsExactly("self_evaluation_score 2020 93 point");
    }
}
