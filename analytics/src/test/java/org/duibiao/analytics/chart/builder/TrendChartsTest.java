package org.duibiao.analytics.chart.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.analytics.chart.builder.ChartSamples.CATALOGUE;
import static org.duibiao.analytics.chart.builder.ChartSamples.PROVENANCE;
import static org.duibiao.analytics.chart.builder.ChartSamples.described;
import static org.duibiao.analytics.chart.builder.ChartSamples.figure;
import static org.duibiao.analytics.chart.builder.ChartSamples.inChinese;
import static org.duibiao.analytics.chart.builder.ChartSamples.ofScope;
import static org.duibiao.analytics.chart.builder.ChartSamples.official;
import static org.duibiao.analytics.chart.builder.ChartSamples.rank;
import static org.duibiao.analytics.chart.builder.ChartSamples.refusal;
import static org.duibiao.analytics.chart.builder.ChartSamples.years;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.duibiao.analytics.chart.FictitiousCounties;
import org.duibiao.analytics.chart.TrendChart;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.transcript.TrendWords;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region;
import org.junit.jupiter.api.Test;

class TrendChartsTest {

    private static final TrendCharts CHARTS = new TrendCharts(CATALOGUE, PROVENANCE);
    private static final Region FIRST = FictitiousCounties.county(0);
    private static final Region SECOND = FictitiousCounties.county(1);
    private static final Period Y2020 = Period.ofYear(2020);
    private static final Period Y2021 = Period.ofYear(2021);
    private static final Period Y2022 = Period.ofYear(2022);

    @Test
    void aYearWithoutAFigureBreaksTheLineAndSaysWhy() {
        TrendChart chart = (TrendChart) described(CHARTS.describe(
                years(
                        rank(2, Y2020, figure(0, "3.1", Y2020), figure(1, "5", Y2020)),
                        rank(2, Y2021, figure(1, "5.5", Y2021)),
                        rank(2, Y2022, figure(0, "3.4", Y2022), figure(1, "6", Y2022))),
                List.of(FIRST, SECOND),
                false));

        assertThat(inChinese(chart)).isEqualTo("""
                社会消费品零售总额走势（2020—2022年）
                甲山区: 2020 3.1、2021 –、2022 3.4
                乙山县: 2020 5.0、2021 5.5、2022 6.0
                缺数：甲山区 2021（无报告）
                单位：亿元   |   时期：2020—2022年（全年数）   |   口径：全部   |   数据版本：20260131T030000123Z
                地区：甲山区、乙山县，共2个
                数据性质：各地商务部门报告自述   |   资料来源：甲山区2021年商务工作总结""");
    }

    @Test
    void theRestOfTheGroupStandsBehindWithItsMedianFromFiveRegionsOn() {
        Figure[] five = IntStream.range(0, 5)
                .mapToObj(county -> figure(county, Integer.toString(county + 1), Y2020))
                .toArray(Figure[]::new);
        TrendChart chart = (TrendChart) described(CHARTS.describe(
                years(rank(6, Y2020, five), rank(6, Y2021, figure(0, "2", Y2021))), List.of(FIRST), true));

        assertThat(chart.others()).hasSize(4);
        assertThat(chart.medians().get(0))
                .hasValueSatisfying(median -> assertThat(median).isEqualByComparingTo("300000000"));
        assertThat(chart.medians().get(1)).isEmpty();
    }

    @Test
    void officialFiguresStandBesideTheReportedOnesAsASeriesOfTheirOwnAndSaySo() {
        TrendChart chart = (TrendChart) described(CHARTS.describe(
                years(
                        rank(2, Y2020, figure(0, "3.1", Y2020), figure(1, "5", Y2020)),
                        rank(2, Y2021, figure(0, "3.3", Y2021), figure(1, "5.5", Y2021))),
                years(rank(2, Y2020, official(figure(0, "2.9", Y2020))), rank(2, Y2021)),
                List.of(FIRST, SECOND),
                false));

        assertThat(inChinese(chart)).isEqualTo("""
                社会消费品零售总额走势（2020—2021年）
                甲山区: 2020 3.1、2021 3.3
                乙山县: 2020 5.0、2021 5.5
                甲山区（官方统计）: 2020 2.9、2021 –
                官方统计（横杠、点线；口径：全部）另成一列，与报告自述数并列，不相连、不相混。
                官方统计缺数：甲山区 2021（没有可比数据）
                单位：亿元   |   时期：2020—2021年（全年数）   |   口径：全部   |   数据版本：20260131T030000123Z
                地区：甲山区、乙山县，共2个
                数据性质：各地商务部门报告自述、官方统计   |   资料来源：甲山区2021年商务工作总结""");
    }

    @Test
    void aRegionWithOfficialFiguresAloneStandsBesideOneThatReports() {
        TrendChart chart = (TrendChart) described(CHARTS.describe(
                years(rank(2, Y2020, figure(0, "3.1", Y2020)), rank(2, Y2021, figure(0, "3.3", Y2021))),
                years(rank(2, Y2020, official(figure(1, "2.9", Y2020))), rank(2, Y2021)),
                List.of(FIRST, SECOND),
                false));

        assertThat(chart.official().orElseThrow().lines())
                .extracting(TrendChart.Line::name)
                .containsExactly("乙山县");
        assertThat(inChinese(chart)).contains("缺数：乙山县 2020、2021（报告未提及）");
    }

    @Test
    void theLastValueOfALineIsNamedWithItsYearWhereItIsNotTheLastOfTheChart() {
        TrendChart chart = (TrendChart) described(CHARTS.describe(
                years(rank(1, Y2020, figure(0, "3.1", Y2020)), rank(1, Y2021)), List.of(FIRST), false));
        TrendWords words = new TrendWords(chart, ChartTexts.in(Locale.CHINESE));
        TrendChart.Point.Known last =
                (TrendChart.Point.Known) chart.lines().get(0).points().get(0);

        assertThat(words.end("甲山区", last, 2020)).isEqualTo("甲山区 3.1（2020年）");
        assertThat(words.end("甲山区", last, 2021)).isEqualTo("甲山区 3.1");
    }

    @Test
    void aYearOfSeveralScopesIsNamedWithTheChoices() {
        var outcome = CHARTS.describe(
                years(
                        rank(2, Y2020, figure(0, "3.1", Y2020)),
                        rank(2, Y2021, ofScope(figure(0, "3.3", Y2021), "out_of_city"), figure(1, "3.3", Y2021))),
                List.of(FIRST),
                false);

        assertThat(refusal(outcome))
                .startsWith("2021: Several scopes are possible")
                .contains("out_of_city: From outside the prefecture (1 regions)");
    }

    @Test
    void noLineJoinsYearsOfDifferentScope() {
        var outcome = CHARTS.describe(
                years(
                        rank(2, Y2020, ofScope(figure(0, "3.1", Y2020), "out_of_province")),
                        rank(2, Y2021, figure(0, "3.3", Y2021))),
                List.of(FIRST),
                false);

        assertThat(refusal(outcome))
                .startsWith("The years differ in what they count (scope: out_of_province, all); no line may join them.")
                .contains("--scope out_of_province: From other provinces")
                .contains("--scope all: All");
    }

    @Test
    void noLineJoinsPeriodsOfDifferentLength() {
        Period months = Period.ofMonths(2021, 1, 10);
        var outcome = CHARTS.describe(
                years(rank(2, Y2020, figure(0, "3.1", Y2020)), rank(2, months, figure(0, "3.3", months))),
                List.of(FIRST),
                false);

        assertThat(refusal(outcome))
                .isEqualTo(
                        "The figures speak of periods of different length (2020, Jan–Oct 2021); they are not compared.");
    }

    @Test
    void regionsOfDifferentLevelsAreNotCompared() {
        var outcome = CHARTS.describe(
                years(rank(2, Y2020, figure(0, "3.1", Y2020))), List.of(FIRST, FictitiousCounties.PREFECTURE), false);

        assertThat(refusal(outcome)).isEqualTo("Regions of different levels of administration are not compared.");
    }

    @Test
    void moreLinesThanCanBeToldApartAreRefused() {
        List<Region> eight =
                IntStream.range(0, 8).mapToObj(FictitiousCounties::county).toList();
        var outcome = CHARTS.describe(years(rank(8, Y2020, figure(0, "3.1", Y2020))), eight, false);

        assertThat(refusal(outcome)).isEqualTo("At most 7 regions can be told apart on a trend; 8 were asked for.");
    }
}
