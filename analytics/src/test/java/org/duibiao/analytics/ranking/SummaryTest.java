package org.duibiao.analytics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.analytics.ranking.Samples.figures;
import static org.duibiao.analytics.ranking.Samples.rank;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void quartilesLieBetweenNeighboursInProportion() {
        Summary summary = Summary.of(
                        rank(figures("10", "20", "30", "40", "50", "60")).standings())
                .orElseThrow();

        assertThat(summary.lowerQuartile().orElseThrow()).isEqualByComparingTo("22.5");
        assertThat(summary.median().orElseThrow()).isEqualByComparingTo("35");
        assertThat(summary.upperQuartile().orElseThrow()).isEqualByComparingTo("47.5");
    }

    @Test
    void underFiveRegionsThereIsNoQuartileAndNoMedian() {
        Summary summary =
                Summary.of(rank(figures("10", "20", "30", "40")).standings()).orElseThrow();

        assertThat(summary.lowerQuartile()).isEmpty();
        assertThat(summary.median()).isEmpty();
        assertThat(summary.greatest()).isEqualByComparingTo("40");
    }

    @Test
    void whereNobodyIsRankedThereIsNoSpread() {
        assertThat(Summary.of(List.of())).isEmpty();
    }
}
