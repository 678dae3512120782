package org.duibiao.analytics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duibiao.analytics.ranking.Samples.figure;
import static org.duibiao.analytics.ranking.Samples.input;
import static org.duibiao.analytics.ranking.Samples.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.model.catalogue.ExchangeRates;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.Region.Level;
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

    @Test
    void byThemselvesTheyAreOfOneKindToo() {
        Figure reported = of("990101", false);
        Figure official = of("990102", true);
        List<Region> regions = List.of(fictitious("990101"), fictitious("990102"));
        RankingInput input = new RankingInput(
                List.of(reported, official), regions, new ExchangeRates(List.of()), Map.of(), Map.of());

        Ranking ranking = (Ranking) new Ranker(input).rank(request().of("generated", "all"));

        assertThat(ranking.standings()).extracting(Standing::figure).containsExactly(reported);
        assertThat(ranking.unranked())
                .extracting(Unranked::figure, Unranked::reason)
                .containsExactly(tuple(official, Unranked.Reason.OTHER_ORIGIN));
    }

    private static Region fictitious(String code) {
        return new Region(code, "甲县", "示例省甲县", "甲", Level.COUNTY, Optional.of("990100"));
    }

    private static Figure of(String code, boolean official) {
        return new Figure(
                code,
                OFFICIAL.subject(),
                OFFICIAL.period(),
                OFFICIAL.scope(),
                OFFICIAL.basis(),
                OFFICIAL.origin(),
                OFFICIAL.unit(),
                OFFICIAL.amount(),
                OFFICIAL.grade(),
                false,
                false,
                code,
                official);
    }

    private static List<String> scopes(List<Figure> figures) {
        Ranking ranking = (Ranking) new Ranker(input(figures)).rank(request().withGenerated(true));
        return ranking.standings().stream().map(row -> row.figure().scope()).toList();
    }
}
