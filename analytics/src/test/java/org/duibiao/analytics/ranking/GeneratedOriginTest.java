package org.duibiao.analytics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.analytics.ranking.Samples.figure;
import static org.duibiao.analytics.ranking.Samples.input;
import static org.duibiao.analytics.ranking.Samples.request;

import java.util.List;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.junit.jupiter.api.Test;

class GeneratedOriginTest {

    private static final Figure REPORTED = figure(1, "5", "CNY", "unstated", "generated", Samples.YEAR);
    private static final Figure OFFICIAL = new Figure(
            REPORTED.regionCode(),
            REPORTED.subject(),
            REPORTED.period(),
            "all",
            REPORTED.basis(),
            REPORTED.origin(),
            REPORTED.unit(),
            REPORTED.amount(),
            REPORTED.grade(),
            false,
            false,
            "official",
            true);

    @Test
    void generatedFiguresOfReportsAndOfOfficialTablesNeverStandTogether() {
        assertThat(scopes(List.of(REPORTED, OFFICIAL))).containsExactly("unstated");
    }

    @Test
    void officialFiguresOfFictitiousRegionsAreRankedWhereNobodyReports() {
        assertThat(scopes(List.of(OFFICIAL))).containsExactly("all");
    }

    private static List<String> scopes(List<Figure> figures) {
        Ranking ranking = (Ranking) new Ranker(input(figures)).rank(request().withGenerated(true));
        return ranking.standings().stream().map(row -> row.figure().scope()).toList();
    }
}
