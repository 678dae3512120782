package org.duibiao.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.claim.SetAside;
import org.junit.jupiter.api.Test;

/** Tables as yearbooks, bulletins and task lists print them: two languages, two rows of heads, a measure above its classes. */
class TablesAsPrintedTest {

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(Catalogue.bundled());

    private static final String BY_TRADE = """
            7-1 商品进出口总值(美元计价)
            Total Value of Imports and Exports (U.S.dollar-denominated)
            单位:万美元 (USD10000)
            项  目\t2021\t\t\t2022\t\t
            \t合 计\t进 口\t出 口\t合 计\t进 口\t出 口
            总  计 Total\t5100\t2100\t3000\t6200\t2500\t3700
            租赁贸易 Leasing Trade\t3000\t1200\t1800\t4000\t1500\t2501
            """;

    @Test
    void headsBelowYearsWhoseMergesWereLostNameTheColumnsAndTheTitleNamesTheSum() {
        assertThat(lines(BY_TRADE))
                .containsExactly(
                        "trade_total 2021 51000000 USD",
                        "imports 2021 21000000 USD",
                        "exports 2021 30000000 USD",
                        "trade_total 2022 62000000 USD",
                        "imports 2022 25000000 USD",
                        "exports 2022 37000000 USD");
    }

    @Test
    void rowsOfClassesBesideATotalRowArePartsOfIt() {
        assertThat(extract(BY_TRADE).setAside())
                .extracting(SetAside::quote, SetAside::reason)
                .contains(tuple("2501", "part_of_total"));
    }

    @Test
    void aMeasureAboveItsClassesIsReadTogetherWithEach() {
        String table = """
                指标 Item | 2021 | 2022 |
                批发和零售业 Wholesale and Retail Trades | | |
                商品销售总额 (亿元) Total Sales (100 million yuan) | 64.9 | 72.5 |
                  批发业 Wholesale Trade | 47.7 | 52.1 |
                  零售业 Retail Trade | 17.2 | 20.4 |
                """;

        assertThat(lines(table))
                .containsExactly(
                        "wholesale_sales 2021 4770000000 CNY",
                        "wholesale_sales 2022 5210000000 CNY",
                        "retail_trade_sales 2021 1720000000 CNY",
                        "retail_trade_sales 2022 2040000000 CNY");
    }

    @Test
    void aClassIsOfNoMeasureAboveAnother() {
        String table = """
                指标 | 2021 | 2022 |
                商品销售总额（亿元） | 64.9 | 72.5 |
                出口总额（亿元） | 4.9 | 5.5 |
                批发业 | 47.7 | 52.1 |
                """;

        assertThat(lines(table)).noneMatch(line -> line.startsWith("wholesale_sales"));
    }

    @Test
    void growthBesideTheLevelOfTheYearBeforeIsOfTheReportsYear() {
        String table = """
                指标名称 | 年度任务 | 实际完成 | 上年完成 | 同比增长（%） |
                到位资金（亿元） | 95 | 112.1 | 76 | 47.5 |
                """;

        assertThat(lines(table))
                .containsExactly("domestic_capital_actual 2022 11210000000 CNY yoy 47.5 target 9500000000 scope all");
    }

    @Test
    void aPartUnderAHeadOfTasksIsATaskToo() {
        String table = """
                2022年招商引资目标任务分解表

                考核单位 | 到位外资(万美元) | 市外境内资金(亿元) | | 备注 |
                 | 本年任务 | 本年任务 | 其中:外省 | |
                合 计 | 5000 | 28 | 14.2 | |
                """;

        assertThat(lines(table))
                .containsExactly(
                        "fdi_actual 2022 planned 50000000 USD",
                        "domestic_capital_actual 2022 planned 2800000000 CNY scope out_of_city",
                        "domestic_capital_actual 2022 planned 1420000000 CNY scope out_of_province");
    }

    @Test
    void aBudgetWhoseFirstCellIsEmptyIsReadUnderItsHeads() {
        String form = """
                部门整体支出绩效自评表
                资金总额(万元)  年初预算数  全年预算数  全年执行数  执行率(%)  执行率权重  执行率得分
                  252.74  237.52  230.10  96.88  10  9.69
                """;

        assertThat(lines(form))
                .containsExactly(
                        "budget_initial 2022 2527400 CNY",
                        "budget_full_year 2022 2375200 CNY",
                        "budget_executed 2022 2301000 CNY",
                        "budget_execution_rate 2022 96.88 percent");
    }

    @Test
    void aTotalOfWhichOneNumberIsLeftIsTheScore() {
        String form = """
                指标名称  计量单位  年初指标值  全年完成值  指标权重  指标得分
                开展业务培训  期  ≥4  4  60  60
                参加展会活动  次  ≥6  5  40  33.33
                总分  93.33
                """;

        assertThat(lines(form)).containsExactly("self_evaluation_score 2022 93.33 point");
    }

    @Test
    void aGrowthThatAFormTellsAgainIsNoSecondFigureAndItsGoalHangsOnTheLevel() {
        String report = """
                全年社会消费品零售总额113.5亿元，增长14.6%。

                | 指标 | 年度指标值 | 实际完成值 | 得分 |
                | 社会消费品零售总额增速 | ≥9% | 14.6% | 10 |
                """;

        assertThat(lines(report)).containsExactly("retail_sales 2022 11350000000 CNY yoy 14.6 target yoy 9");
    }

    @Test
    void anotherGrowthOfTheSameStaysBesideIt() {
        String report = "全年社会消费品零售总额113.5亿元，增长14.6%。\n\n据统计，全年社会消费品零售总额同比增长13.9%。";

        assertThat(lines(report))
                .containsExactly("retail_sales 2022 11350000000 CNY yoy 14.6", "retail_sales 2022 yoy 13.9");
    }

    @Test
    void goalsAndResultsWithAWideGapBetweenThemAreTwoCells() {
        String form = """
                年度总体目标    预期目标    实际完成情况
                  新建站点60个，网络零售额10亿元以上    新建站点64个，网络零售额11.52亿元
                """;

        assertThat(lines(form)).containsExactly("online_retail 2022 1152000000 CNY target 1000000000");
    }

    @Test
    void theBudgetThatAReportOnOneProjectTellsIsThatProjects() {
        String report = "2022年电子商务示范项目支出绩效自评报告\n\n项目年初预算数500万元，全年执行数463.8万元。项目自评得分96分。";

        assertThat(extract(report).claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.subject()).isEqualTo("project:电子商务示范"));
    }

    @Test
    void ofSeveralUnitsInATitleMoneyHasThatOfMoneyAndTheYearBeforeIsQuoted() {
        String form = """
                附件：部门整体支出绩效评价基础数据表（单位：人、%、万元）
                | 经费控制情况 | 2021年决算数 | 2022年预算数 | 2022年决算数 |
                | 三公经费 | 24.66 | 22.25 | 21.43 |
                """;

        assertThat(lines(form)).containsExactly("three_public_expenses 2022 214300 CNY");
    }

    @Test
    void aPlannedGrowthIsNoneReachedAndACompletionIsOfTheDaysOfTheResult() {
        String table = """
                | 指标名称 | 单位 | 1季度累计 | 同比增速(±%) | 2022年计划目标值 | 计划比上年增长(%) | 完成年度计划(%) |
                | 进出口总额 | 亿美元 | 57.98 | -0.9 | 222 | 3.0 | 26.1 |
                """;

        assertThat(lines(table))
                .containsExactly(
                        "trade_total 2022-01/2022-03 5798000000 USD yoy -0.9 completion 26.1 target 22200000000 yoy 3");
    }

    @Test
    void aCellThatNamesItsFigureItselfIsNotThatOfItsRow() {
        String form = """
                | 年度预算申请（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
                | 年度资金总额 | 1486.27 | 3652.91 | 3418.56 |
                | 年度预算申请 | 其中:一般公共预算:3418.56 | 政府性基金拨款:0 | |
                """;

        assertThat(lines(form))
                .containsExactly(
                        "budget_initial 2022 14862700 CNY",
                        "budget_full_year 2022 36529100 CNY",
                        "budget_executed 2022 34185600 CNY");
    }

    @Test
    void aTitleOfMoreThanTheThreePublicExpensesGivesItsTotalToNoneOfThem() {
        String form = """
                2022年部门预算支出及“三公”经费情况表
                单位：万元
                项目 | 年初预算数 | 决算数 |
                合计 | 1300.00 | 1200.00 |
                """;

        assertThat(lines(form)).noneMatch(line -> line.startsWith("three_public_expenses"));
    }

    @Test
    void aWholeNumberAloneMayBeTheSumOfTheWeightsAndIsNoScore() {
        String form = """
                指标名称  计量单位  年初指标值  全年完成值  指标权重  指标得分
                开展业务培训  期  ≥4  4  60  60
                参加展会活动  次  ≥6  5  30  23.33
                总分  90
                """;

        assertThat(lines(form)).isEmpty();
    }

    @Test
    void theUnitBehindAHeadingOfResultsAndPlansReachesTheNumbersBelowIt() {
        String report = "2022年工作总结和2023年工作打算（单位：万元）\n\n全县实际利用外资1200，同比增长5%。";

        assertThat(lines(report)).containsExactly("fdi_actual 2022 12000000 CNY yoy 5");
    }

    @Test
    void aNameThatEndsInANoBreakBlankIsReadAsOneThatDoesNot() {
        String table = "指标\t2022年（亿元）\n出口总额\u00a0\t4.9\n进口总额\u00a0\t1.2\n";

        assertThat(lines(table)).containsExactly("exports 2022 490000000 CNY", "imports 2022 120000000 CNY");
    }

    @Test
    void aReportOnTheBureausOwnMoneyNamesNoProject() {
        String report = "2022年部门预算资金绩效自评报告\n\n年初预算数500万元，全年执行数463.8万元。自评得分96分。";

        assertThat(extract(report).claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.subject()).isEqualTo("bureau"));
    }

    @Test
    void aLineThatGivesTheUnitAloneDoesNotHideTheHeadingThatNamesTheTable() {
        String form = """
                三、财政拨款“三公”经费情况说明
                单位：万元
                项目 | 年初预算数 | 决算数 |
                合计 | 16.00 | 9.74 |
                """;

        assertThat(lines(form)).containsExactly("three_public_expenses 2022 97400 CNY");
    }

    private static Extraction extract(String text) {
        ReportContext context = new ReportContext(
                Optional.empty(), OptionalInt.of(2022), OptionalInt.of(2022), OptionalInt.empty(), "");
        return EXTRACTOR.extract(PlainTextReader.read(text), context);
    }

    private static List<String> lines(String text) {
        return extract(text).claims().stream().map(ClaimLine::of).toList();
    }
}
