package org.duibiao.analytics.chart.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.analytics.chart.builder.ChartSamples.PROVENANCE;
import static org.duibiao.analytics.chart.builder.ChartSamples.described;
import static org.duibiao.analytics.chart.builder.ChartSamples.inChinese;
import static org.duibiao.analytics.chart.builder.ChartSamples.refusal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.duibiao.analytics.chart.FictitiousCounties;
import org.duibiao.analytics.chart.TargetSettingChart;
import org.duibiao.analytics.figure.TargetSetting;
import org.duibiao.analytics.figure.TargetSetting.Overshoot;
import org.duibiao.analytics.figure.TargetSetting.Points;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.Region.Level;
import org.junit.jupiter.api.Test;

class TargetSettingChartsTest {

    private static final int YEAR = 2021;
    private static final Group GROUP = Group.within(FictitiousCounties.PREFECTURE, Level.COUNTY);

    @Test
    void theFarthestOvershotComesFirstAndWhoHasNoTargetLast() {
        TargetSettingChart chart = chart(
                3,
                Set.of(),
                setting(0, Optional.empty(), Optional.of(new Points(10, 9))),
                setting(1, Optional.of(overshoot("4.25")), Optional.empty()),
                setting(2, Optional.of(overshoot("28")), Optional.of(new Points(3, 3))));

        assertThat(inChinese(chart)).contains("""
                丙山市：中位数 +28.0%（+27.0% 至 +30.0%）；目标4项，确未完成1项；与结果相等 50.0% (2 / 4)；得满分 100.0% (3 / 3)
                乙山县：中位数 +4.3%（+3.3% 至 +6.3%）；目标4项，确未完成1项；与结果相等 50.0% (2 / 4)；得满分 无自评表
                甲山区：缺：没有已知结果的目标；得满分 90.0% (9 / 10)
                """);
    }

    @Test
    void aRegionAskedAboutOfWhichNothingIsKnownHasARowAndTheOthersAreCounted() {
        TargetSettingChart chart = chart(
                4,
                Set.of(FictitiousCounties.county(3).code()),
                setting(1, Optional.of(overshoot("4")), Optional.empty()));

        assertThat(chart.rows()).hasSize(2);
        assertThat(inChinese(chart)).contains("缺：没有已知结果的目标；得满分 无自评表 [所问地区]", "有这类目标或自评表1个，没有3个");
    }

    @Test
    void rowsBeyondTheMostAreCountedAndTheRegionAskedAboutIsAmongThoseDrawn() {
        TargetSetting[] settings = IntStream.range(0, 70)
                .mapToObj(i -> setting(i, Optional.of(overshoot(Integer.toString(100 - i))), Optional.empty()))
                .toArray(TargetSetting[]::new);

        TargetSettingChart chart =
                chart(70, Set.of(FictitiousCounties.county(69).code()), settings);

        assertThat(chart.rows()).hasSize(TargetSettingCharts.MOST_ROWS + 1);
        assertThat(chart.notDrawn()).isEqualTo(9);
    }

    @Test
    void aGroupWithoutTargetsAndFormsHasNoChart() {
        assertThat(refusal(new TargetSettingCharts(PROVENANCE)
                        .describe(GROUP, List.of(FictitiousCounties.county(0)), YEAR, List.of(), Set.of())))
                .isEqualTo("No region of the group has a target with a result, or a scoring form, for 2021.");
    }

    private static TargetSettingChart chart(int counties, Set<String> asked, TargetSetting... settings) {
        List<Region> members = IntStream.range(0, counties)
                .mapToObj(FictitiousCounties::county)
                .toList();
        return (TargetSettingChart)
                described(new TargetSettingCharts(PROVENANCE).describe(GROUP, members, YEAR, List.of(settings), asked));
    }

    private static TargetSetting setting(int county, Optional<Overshoot> overshoot, Optional<Points> points) {
        return new TargetSetting(FictitiousCounties.county(county).code(), YEAR, "report", overshoot, points);
    }

    private static Overshoot overshoot(String median) {
        BigDecimal middle = new BigDecimal(median);
        return new Overshoot(middle.subtract(BigDecimal.ONE), middle, middle.add(BigDecimal.valueOf(2)), 4, 1, 2);
    }
}
