package org.duibiao.ingest.claim.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.claim.SetAside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows and columns that are parts of another: whose unit reaches them, and what beside them is of the whole. */
class PartsInTablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"#出口额", "＃出口", "其中：出口总额"})
    void theUnitOfATotalReachesItsPart(String part) {
        assertThat(claims("| 指标 | 2022年 | 2023年 |\n| 进出口总额(亿元) | 36.4 | 39.8 |\n| " + part + " | 23.4 | 25.1 |"))
                .anySatisfy(claim -> assertThat(claim).startsWith("exports actual =25.1亿元"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"进口额", "　　　进口", "进口总额"})
    void theUnitOfATotalReachesTheOtherSideBelowItsPart(String side) {
        assertThat(claims("| 指标 | 2022年 | 2023年 |\n| 进出口总额(亿元) | 36.4 | 39.8 |\n| 其中：出口 | 23.4 | 25.1 |\n| " + side
                        + " | 13.0 | 14.7 |"))
                .anySatisfy(claim -> assertThat(claim).startsWith("imports actual =14.7亿元"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"局机关及二级机构汇总", "机关及所属单位合计", "合计"})
    void aBureauWithWhatIsBelowItIsTheBureau(String sum) {
        assertThat(claims("单位：万元\n| 机构名称 | 支出合计 | 基本支出 | 当年结余 |\n| " + sum
                        + " | 812.5 | 430.2 | 6.1 |\n| 局机关 | 640 | 300 | 6.1 |"))
                .satisfiesExactly(
                        claim -> assertThat(claim).startsWith("budget_executed actual =812.5万元"),
                        claim -> assertThat(claim).startsWith("basic_expenditure actual =430.2万元"));
    }

    @Test
    void aKindOfTradeBelowANumberedTotalIsNotAllOfIt() {
        assertThat(claims("| 指标 | 单位 | 1-3月 | 增长(%) |\n| 1、出口总额 | 亿美元 | 10.2 | 9.1 |\n| 其中：一般贸易 | 亿美元 | 5.7 | 15.3 |"))
                .singleElement()
                .satisfies(claim -> assertThat(claim).startsWith("exports actual =10.2亿美元"));
    }

    @Test
    void aUnitInBracketsOnTheLineAboveIsThatOfTheTable() {
        assertThat(claims("（万元）\n| 项目 | 年初预算数 | 全年执行数 |\n| 合计 | 310 | 299 |"))
                .anySatisfy(claim -> assertThat(claim).startsWith("budget_executed actual =299万元"));
    }

    @Test
    void aUnitBelowABureauIsNotTheBureau() {
        assertThat(claims("单位：万元\n| 机构名称 | 支出合计 | 基本支出 |\n| 二级机构 | 172.5 | 130.2 |"))
                .isEmpty();
    }

    @Test
    void theUnitOfATotalReachesNoRowThatIsNoSideOfIt() {
        Extraction extraction = extract(
                "| 指标 | 2022年 | 2023年 |\n| 实际使用外资(万美元) | 820 | 845 |\n| #制造业 | 400 | 410 |\n| 网络零售额 | 9.1 | 12.6 |");

        assertThat(extraction.setAside())
                .filteredOn(found -> found.quote().equals("12.6"))
                .extracting(SetAside::reason)
                .containsExactly("no_unit");
    }

    @Test
    void theCompletionOfTheOneGoalIsOfTheWholeAndNotOfThePartBeforeIt() {
        List<String> claims =
                claims("各县到位资金完成情况\n单位：亿元、%\n| 地区 | 目标任务 | 到位资金 | 其中：省外资金 | 完成目标 |\n| 甲东区 | 30 | 21.5 | 12.2 | 71.7 |");

        assertThat(claims).anySatisfy(claim -> assertThat(claim).contains("=21.5亿元, completion 71.7"));
        assertThat(claims).anySatisfy(claim -> assertThat(claim).contains("=12.2亿元, 2023"));
    }

    @Test
    void aCompletionBehindAGoalOfThePartIsOfThePart() {
        assertThat(
                        claims(
                                "单位：亿元、%\n| 地区 | 到位资金任务 | 到位资金 | 完成率 | 其中：省外资金任务 | 省外资金 | 完成率 |\n| 甲东区 | 30 | 21.5 | 71.7 | 20 | 12.2 | 61 |"))
                .anySatisfy(claim -> assertThat(claim).contains("=12.2亿元, completion 61"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"网络零售额（亿元）（8分）", "网络零售额(亿元)(8 分)", "网络零售额（8分）（亿元）"})
    void thePointsBehindTheNameOfACriterionAreNoUnit(String name) {
        assertThat(claims("| 三级指标 | 年初目标值 | 实际完成值 | 得分 |\n| " + name + " | 8 | 8.7 | 8 |"))
                .singleElement()
                .satisfies(claim -> assertThat(claim).startsWith("online_retail actual =8.7亿元, target =8亿元"));
    }

    @Test
    void thePointsBesideTheTotalOfTheMoneyAreNotTheScore() {
        assertThat(claims("单位：万元\n| 资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分 |\n| 合计 | 170 | 180 | 177 | 98.3% | 9.8 |"))
                .noneMatch(claim -> claim.startsWith("self_evaluation_score"));
    }

    @Test
    void theUnitOverTheMoneyOfAFormReachesTheLabelsAboveIt() {
        assertThat(
                        claims(
                                "| 单位名称 | 清河市商务局 |\n| 基本支出总额 | 620.5 |\n| 预算执行情况（万元） | 年初预算数 | 全年执行数 |\n| 年度资金总额 | 1700 | 1770.5 |"))
                .anySatisfy(claim -> assertThat(claim).startsWith("basic_expenditure actual =620.5万元"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位:万元 公开 14 表", "单位：万元  公开07表", "(2023年度) 金额单位：万元 附表2"})
    void wordsBehindAUnitLeaveItAUnit(String caption) {
        assertThat(claims(caption + "\n| 项目 | 年初预算数 | 全年执行数 |\n| 合计 | 1700 | 1770.5 |"))
                .anySatisfy(claim -> assertThat(claim).startsWith("budget_executed actual =1770.5万元"));
    }

    @Test
    void theCaptionOfTheNextTableIsNoCellOfTheOneAboveIt() {
        assertThat(
                        claims(
                                "\n\t指标\n\t完成额（亿元）\n\t增长（%）\n\n\t网络零售额\n\t8.7\n\t9.8\n\n表2 各县情况\n\n\t地区\n\t出口额（亿元）\n\n\t甲东区\n\t3.1\n"))
                .anySatisfy(claim -> assertThat(claim).startsWith("online_retail actual =8.7亿元, growth =9.8"));
    }

    private static List<String> claims(String text) {
        return TableText.claims(extract(text));
    }

    private static Extraction extract(String text) {
        ReportContext context = new ReportContext(
                Optional.of(TableText.CATALOGUE.regions().get("990100")),
                OptionalInt.of(2023),
                OptionalInt.of(2023),
                OptionalInt.empty(),
                "");
        return TableText.extract(TableText.first(text), context);
    }
}
