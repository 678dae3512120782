package org.duibiao.analytics.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.duibiao.analytics.chart.ChartOutcome.Described;
import org.duibiao.analytics.chart.FictitiousCounties;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.RankingChart;
import org.duibiao.analytics.chart.builder.Provenance;
import org.duibiao.analytics.chart.builder.RankingCharts;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void upToAHundredAndFiftyRegionsEachHasARow() {
        RankingChart chart = chart(120, 60);

        assertThat(placed(RankingRows.of(chart))).isEqualTo(chart.bars().size());
    }

    @Test
    void ofFourHundredTheRowsLeftOutAreCountedAndTheAskedOneIsAmongItsNeighbours() {
        RankingChart chart = chart(400, 200);
        List<RankingRow> rows = RankingRows.of(chart);
        int gaps = rows.stream()
                .filter(RankingRow.Gap.class::isInstance)
                .mapToInt(row -> ((RankingRow.Gap) row).regions())
                .sum();

        assertThat(placed(rows)).isEqualTo(RankingRows.FIRST + 2 * RankingRows.AROUND + 1 + RankingRows.LAST);
        assertThat(placed(rows) + gaps).isEqualTo(chart.bars().size());
        assertThat(rows)
                .anyMatch(row -> row instanceof RankingRow.Placed placed
                        && placed.bar().marks().contains(Mark.ASKED));
    }

    @Test
    void manyMissingRegionsShareARowThatCountsThemByReason() {
        RankingChart chart = chart(400, 200);

        assertThat(RankingRows.of(chart))
                .filteredOn(RankingRow.MoreMissing.class::isInstance)
                .singleElement()
                .satisfies(row -> assertThat(((RankingRow.MoreMissing) row)
                                .reasons().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum())
                        .isEqualTo(chart.missing().size()));
    }

    @Test
    void noTwoLabelsOverlapAndNoneCoversAPoint() {
        LabelPlacement placement = new LabelPlacement(new Box(0, 0, 600, 400));
        Random random = new Random(5);
        List<double[]> points = new ArrayList<>();
        List<Box> taken = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            double[] point = {random.nextDouble() * 600, random.nextDouble() * 400};
            points.add(point);
            placement.reserve(point[0], point[1], 4);
        }

        for (double[] point : points) {
            placement.place(point[0], point[1], 4, 40, 12).ifPresent(taken::add);
        }

        assertThat(taken).hasSizeGreaterThan(20);
        for (int i = 0; i < taken.size(); i++) {
            Box box = taken.get(i);
            assertThat(taken.subList(i + 1, taken.size())).noneMatch(box::overlaps);
            assertThat(points).noneMatch(point -> box.overlaps(new Box(point[0] - 4, point[1] - 4, 8, 8)));
            assertThat(new Box(0, 0, 600, 400).contains(box)).isTrue();
        }
    }

    @Test
    void aLabelWithoutRoomIsNotPlaced() {
        LabelPlacement placement = new LabelPlacement(new Box(0, 0, 20, 20));
        placement.reserve(10, 10, 4);

        assertThat(placement.place(10, 10, 4, 40, 12)).isEqualTo(Optional.empty());
    }

    @Test
    void labelsAtTheEndsOfLinesAreSpread() {
        assertThat(LabelPlacement.spread(List.of(10.0, 11.0, 12.0, 99.0), 15, 0, 100))
                .containsExactly(10.0, 25.0, 40.0, 99.0);
        assertThat(LabelPlacement.spread(List.of(95.0, 98.0, 99.0), 15, 0, 100)).containsExactly(70.0, 85.0, 100.0);
    }

    private static long placed(List<RankingRow> rows) {
        return rows.stream().filter(RankingRow.Placed.class::isInstance).count();
    }

    private static RankingChart chart(int counties, int asked) {
        RankingCharts charts = new RankingCharts(Catalogue.bundled(), new Provenance("version", List.of()));
        return (RankingChart) ((Described) charts.describe(
                        new FictitiousCounties(counties).rank("retail_sales", 2021, Measure.LEVEL),
                        Set.of(FictitiousCounties.county(asked).code())))
                .chart();
    }
}
