package org.duibiao.analytics.chart.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.analytics.chart.builder.ChartSamples.CATALOGUE;
import static org.duibiao.analytics.chart.builder.ChartSamples.PROVENANCE;
import static org.duibiao.analytics.chart.builder.ChartSamples.described;
import static org.duibiao.analytics.chart.builder.ChartSamples.figure;
import static org.duibiao.analytics.chart.builder.ChartSamples.generated;
import static org.duibiao.analytics.chart.builder.ChartSamples.inChinese;
import static org.duibiao.analytics.chart.builder.ChartSamples.inEnglish;
import static org.duibiao.analytics.chart.builder.ChartSamples.ofScope;
import static org.duibiao.analytics.chart.builder.ChartSamples.rank;
import static org.duibiao.analytics.chart.builder.ChartSamples.refusal;

import java.util.Set;
import org.duibiao.analytics.chart.FictitiousCounties;
import org.duibiao.analytics.chart.RankingChart;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.model.period.Period;
import org.junit.jupiter.api.Test;

class RankingChartsTest {

    private static final Period YEAR = Period.ofYear(2021);
    private static final RankingCharts CHARTS = new RankingCharts(CATALOGUE, PROVENANCE);

    @Test
    void everyRegionOfTheGroupIsToldWithItsMarksInChinese() {
        RankingChart chart = (RankingChart) described(CHARTS.describe(
                new FictitiousCounties(9).rank("retail_sales", 2021, Measure.LEVEL),
                Set.of(FictitiousCounties.county(4).code())));

        assertThat(inChinese(chart)).isEqualTo("""
                2021年示例省样本市各县（市、区）社会消费品零售总额排名
                1 戊山县 >647.32 亿元 [所问地区、原文为“超过”（>）]
                2 庚山区 490.21 亿元
                3 丁山区 345.88 亿元
                4–8 己山市 <323.73 亿元 [原文为“不足”（<）]
                4–5 丙山市 282.94 亿元 [证据等级最低]
                5–6 甲山区 279.15 亿元
                6–7 壬山市 165.18 亿元
                7–8 辛山县 106.47 亿元 [有争议：各处说法不一]
                中位数 303.34 亿元
                – 乙山县 缺：报告未提及
                单位：亿元   |   时期：2021年   |   口径：全部   |   数据版本：20260131T030000123Z
                地区：示例省样本市各县（市、区）共9个，可比8个、缺1个（报告未提及1）
                数据性质：各地商务部门报告自述   |   资料来源：甲山区2021年商务工作总结""");
    }

    @Test
    void theSameChartReadsInEnglish() {
        RankingChart chart = (RankingChart) described(
                CHARTS.describe(new FictitiousCounties(9).rank("retail_sales", 2021, Measure.LEVEL), Set.of()));

        assertThat(inEnglish(chart))
                .startsWith("Total retail sales of consumer goods: counties and districts of 示例省样本市, 2021\n"
                        + "1 戊山县 >64.732 billion CNY [stated as more than (>)]\n")
                .contains("– 乙山县 missing: report says nothing of it")
                .contains(
                        "Unit: billion CNY   |   Period: 2021   |   Scope: All   |   Data version: 20260131T030000123Z")
                .contains("9; compared 8, missing 1 (report says nothing of it 1)");
    }

    @Test
    void underFiveRegionsThereIsNoMedianAndTheFooterSaysSo() {
        RankingChart chart = (RankingChart) described(CHARTS.describe(
                rank(
                        4,
                        YEAR,
                        figure(0, "3.2", YEAR),
                        figure(1, "2.1", YEAR),
                        figure(2, "9", YEAR),
                        figure(3, "7", YEAR)),
                Set.of()));

        assertThat(chart.spread().orElseThrow().median()).isEmpty();
        assertThat(inChinese(chart)).doesNotContain("中位数 ").contains("地区不足五个，不分四分位");
    }

    @Test
    void aFigureOfPartOfTheYearIsToldBesideTheOthersAndNotDrawnAmongThem() {
        Period months = Period.ofMonths(2021, 1, 10);
        RankingChart chart = (RankingChart)
                described(CHARTS.describe(rank(2, YEAR, figure(0, "3.2", YEAR), figure(1, "9.9", months)), Set.of()));

        assertThat(chart.bars()).hasSize(1);
        assertThat(inChinese(chart)).contains("– 乙山县 9.9亿元，2021年1—10月，不参与比较（时期不同）");
    }

    @Test
    void theOriginIsThatOfTheFiguresShownAndNotOfAllThatWereAskedFor() {
        var generated = rank(2, YEAR, generated(figure(0, "3.2", YEAR)), generated(figure(1, "9", YEAR)));
        var mixed = rank(2, YEAR, generated(figure(0, "3.2", YEAR)), figure(1, "9", YEAR));

        assertThat(inChinese(described(CHARTS.describe(generated, Set.of())))).contains("数据性质：模拟数据（地区为虚构）   |");
        assertThat(inChinese(described(CHARTS.describe(mixed, Set.of())))).contains("数据性质：模拟数据（地区为虚构）、各地商务部门报告自述   |");
    }

    @Test
    void severalScopesAreNotDrawnAndAreListedToChooseFrom() {
        var outcome = rank(
                3,
                YEAR,
                ofScope(figure(0, "3.2", YEAR), "out_of_province"),
                ofScope(figure(1, "9", YEAR), "out_of_city"));

        assertThat(refusal(CHARTS.describe(outcome, Set.of()))).isEqualTo("""
                Several scopes are possible and none was asked for; different scopes are not compared. Ask for one:
                out_of_city: From outside the prefecture (1 regions)
                out_of_province: From other provinces (1 regions)""");
    }

    @Test
    void whereNothingAnswersThePlacesWithFiguresAreListed() {
        var outcome = rank(3, Period.ofYear(2020), figure(0, "3.2", YEAR));

        assertThat(refusal(CHARTS.describe(outcome, Set.of())))
                .startsWith("No region of the group has a figure that answers.")
                .contains("2021-01-01/2021-12-31 all report (1 regions)");
    }

    @Test
    void anAskedRegionWithoutAFigureIsStillHighlighted() {
        RankingChart chart = (RankingChart) described(CHARTS.describe(
                rank(2, YEAR, figure(0, "3.2", YEAR)),
                Set.of(FictitiousCounties.county(1).code())));

        assertThat(chart.missing()).singleElement().matches(region -> region.asked());
    }
}
