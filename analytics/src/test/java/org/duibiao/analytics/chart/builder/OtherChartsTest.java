package org.duibiao.analytics.chart.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.analytics.chart.builder.ChartSamples.CATALOGUE;
import static org.duibiao.analytics.chart.builder.ChartSamples.PROVENANCE;
import static org.duibiao.analytics.chart.builder.ChartSamples.RETAIL;
import static org.duibiao.analytics.chart.builder.ChartSamples.described;
import static org.duibiao.analytics.chart.builder.ChartSamples.figure;
import static org.duibiao.analytics.chart.builder.ChartSamples.inChinese;
import static org.duibiao.analytics.chart.builder.ChartSamples.inEnglish;
import static org.duibiao.analytics.chart.builder.ChartSamples.ofScope;
import static org.duibiao.analytics.chart.builder.ChartSamples.official;
import static org.duibiao.analytics.chart.builder.ChartSamples.rank;
import static org.duibiao.analytics.chart.builder.ChartSamples.refusal;
import static org.duibiao.model.quantity.Comparison.ABOVE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duibiao.analytics.chart.FictitiousCounties;
import org.duibiao.analytics.chart.ScatterChart;
import org.duibiao.analytics.chart.SpineChart;
import org.duibiao.analytics.chart.TargetChart;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.figure.Promise;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.Region.Level;
import org.junit.jupiter.api.Test;

class OtherChartsTest {

    private static final Period YEAR = Period.ofYear(2021);
    private static final Region COUNTY = FictitiousCounties.county(1);
    private static final Group GROUP = Group.within(FictitiousCounties.PREFECTURE, Level.COUNTY);

    @Test
    void aSpineHasARowForWhatTheRegionMissesAndForWhatHasSeveralScopes() {
        Map<Indicator, RankingOutcome> outcomes = new LinkedHashMap<>();
        outcomes.put(RETAIL, rank(2, YEAR, figure(0, "3.2", YEAR), figure(1, "2.4", YEAR)));
        outcomes.put(CATALOGUE.get("exports"), rank(2, YEAR, figure(0, "7", YEAR)));
        outcomes.put(
                CATALOGUE.get("domestic_capital_actual"),
                rank(2, YEAR, ofScope(figure(0, "7", YEAR), "out_of_city"), figure(1, "7", YEAR)));
        outcomes.put(CATALOGUE.get("gdp"), rank(2, YEAR));

        SpineChart chart =
                (SpineChart) described(new SpineCharts(CATALOGUE, PROVENANCE).describe(COUNTY, GROUP, YEAR, outcomes));

        assertThat(inChinese(chart)).startsWith("""
                示例省样本市乙山县2021年对标一览
                社会消费品零售总额 (亿元，全部): 2.4, 第2名/2, 最差 2.4, 最好 3.2
                出口总额 (亿元，全部): –, 未列位：报告未提及, 最差 7, 最好 7
                实际到位内资 (元，多种口径): –, 未列位：有多种口径，未指定
                """);
        assertThat(chart.withoutFigures()).isEqualTo(1);
    }

    @Test
    void rowsOfASpineSayWhoseFiguresTheyAreWhereTheyDifferInThat() {
        Map<Indicator, RankingOutcome> outcomes = new LinkedHashMap<>();
        outcomes.put(RETAIL, rank(2, YEAR, figure(0, "3.2", YEAR), figure(1, "2.4", YEAR)));
        outcomes.put(
                CATALOGUE.get("gdp"), rank(2, YEAR, official(figure(0, "9", YEAR)), official(figure(1, "7", YEAR))));

        SpineChart chart =
                (SpineChart) described(new SpineCharts(CATALOGUE, PROVENANCE).describe(COUNTY, GROUP, YEAR, outcomes));

        assertThat(inChinese(chart)).contains("社会消费品零售总额 (亿元，全部，自报): 2.4", "地区生产总值 (亿元，全部，官方统计): 7");
    }

    @Test
    void aRegionThatStandsNowhereHasNoSpine() {
        var outcome = new SpineCharts(CATALOGUE, PROVENANCE)
                .describe(COUNTY, GROUP, YEAR, Map.of(RETAIL, rank(2, YEAR, figure(0, "3.2", YEAR))));

        assertThat(refusal(outcome)).isEqualTo("示例省样本市乙山县 has no comparable figure for 2021.");
    }

    @Test
    void aScatterHasThePointsThatBothIndicatorsKnowAndCountsTheOthers() {
        ScatterChart chart = (ScatterChart) described(new ScatterCharts(CATALOGUE, PROVENANCE)
                .describe(
                        rank(3, YEAR, figure(0, "3.2", YEAR), figure(1, "2.4", YEAR)),
                        rank(3, YEAR, figure(0, "7", YEAR), figure(2, "8", YEAR)),
                        Set.of()));

        assertThat(chart.points()).extracting(ScatterChart.Point::name).containsExactly("甲山区");
        assertThat(chart.caption().census().orElseThrow().regions()).isEqualTo(3);
        assertThat(chart.across().median()).isEmpty();
    }

    @Test
    void aScatterOfTwoPeriodsIsNotDrawn() {
        Period before = Period.ofYear(2020);
        var outcome = new ScatterCharts(CATALOGUE, PROVENANCE)
                .describe(rank(1, YEAR, figure(0, "3.2", YEAR)), rank(1, before, figure(0, "3.1", before)), Set.of());

        assertThat(refusal(outcome))
                .isEqualTo("The two indicators differ in their period; points of them would not be fair.");
    }

    @Test
    void resultsStandAgainstTargetsAsPrintedOrElseAsComputedAndMarked() {
        TargetChart chart = (TargetChart) described(
                new TargetCharts(CATALOGUE, PROVENANCE).describe(COUNTY, YEAR, FictitiousCounties.promises()));

        assertThat(inEnglish(chart)).startsWith("""
                示例省样本市乙山县: results against targets, 2021
                Total retail sales of consumer goods (县) 13.56 / target 13.20 billion CNY 102.7% reached
                Exports of goods (必达) 881 / target 950 million CNY 92.7% not reached [disputed: statements disagree, computed, printed nowhere]
                Exports of goods (拼搏) 0.881 / target 1.100 billion CNY 80.1% not reached [disputed: statements disagree, computed, printed nowhere]
                Gross regional product target 30 billion CNY; no result stated
                Projects signed 320 / target 100 number 320% reached [lowest grade of evidence, computed, printed nowhere]
                Total retail sales of consumer goods · growth 8.6 / target 10.0 % not reached
                Three public expenses (receptions, cars, trips abroad) 1.17 / target 1.20 million CNY 97.5% reached [computed, printed nowhere]
                """);
    }

    @Test
    void aTargetToBeReachedAtLeastIsReachedAtItsNumberAndStandsOnceHoweverOftenItIsPrinted() {
        Promise exact = FictitiousCounties.promises().get(1);
        Promise least = targeted(
                exact, new Amount(exact.target().value(), exact.target().low(), Optional.empty(), ABOVE));

        assertThat(inEnglish(chart(List.of(least)))).contains("881 / target ≥950 million CNY 92.7% not reached");
        assertThat(chart(List.of(exact, least)).goals()).hasSize(1);
    }

    private static TargetChart chart(List<Promise> promises) {
        return (TargetChart) described(new TargetCharts(CATALOGUE, PROVENANCE).describe(COUNTY, YEAR, promises));
    }

    private static Promise targeted(Promise promise, Amount target) {
        return new Promise(
                promise.indicatorId(),
                promise.scope(),
                promise.basis(),
                promise.origin(),
                promise.tier(),
                promise.growth(),
                promise.unit(),
                target,
                promise.result(),
                promise.statedCompletion(),
                promise.grade(),
                promise.disputed());
    }

    @Test
    void withoutTargetsThereIsNoChartOfThem() {
        var outcome = new TargetCharts(CATALOGUE, PROVENANCE).describe(COUNTY, YEAR, List.of());

        assertThat(refusal(outcome)).isEqualTo("No target of 示例省样本市乙山县 for 2021 is known.");
    }

    @Test
    void everyMeasureCanBeNamed() {
        Wording wording = new Wording(CATALOGUE);

        assertThat(Measure.values())
                .allSatisfy(
                        measure -> assertThat(org.duibiao.analytics.chart.text.ChartTexts.in(java.util.Locale.CHINESE)
                                        .text(wording.measure("exports", measure)))
                                .contains("出口总额"));
    }
}
