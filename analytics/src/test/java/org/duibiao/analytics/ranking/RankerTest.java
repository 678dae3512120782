package org.duibiao.analytics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.analytics.ranking.Samples.figure;
import static org.duibiao.analytics.ranking.Samples.figures;
import static org.duibiao.analytics.ranking.Samples.input;
import static org.duibiao.analytics.ranking.Samples.places;
import static org.duibiao.analytics.ranking.Samples.rank;
import static org.duibiao.analytics.ranking.Samples.request;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.ranking.RankingOutcome.Choice;
import org.duibiao.analytics.ranking.RankingOutcome.NothingToRank;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.analytics.ranking.RankingOutcome.SeveralChoices;
import org.duibiao.analytics.ranking.Unranked.Reason;
import org.duibiao.model.catalogue.ExchangeRates;
import org.duibiao.model.catalogue.Indicator.Direction;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.Region.Level;
import org.junit.jupiter.api.Test;

class RankerTest {

    @Test
    void roundingThatCannotBeToldApartIsShownAsARangeOfPlaces() {
        assertThat(places(rank(figures("3.2", "3.18", "3.24")))).isEqualTo("3号 1-2, 1号 1-3, 2号 2-3");
    }

    @Test
    void equalAsPrintedIsEqual() {
        assertThat(places(rank(figures("7", "5.2", "5.2", "1")))).isEqualTo("1号 1-1, 2号 2-3, 3号 2-3, 4号 4-4");
    }

    @Test
    void figuresWithoutAnyDoubtThatAreEqualShareTheirPlace() {
        List<Figure> exact = figures("9", "4", "4").stream()
                .map(figure -> exact(figure, figure.amount().value()))
                .toList();

        assertThat(places(rank(exact))).isEqualTo("1号 1-1, 2号 2-3, 3号 2-3");
    }

    @Test
    void whereLowerIsBetterTheLeastIsFirst() {
        Ranking ranking =
                (Ranking) new Ranker(input(figures("3", "1", "2"))).rank(request(Direction.LOWER, Measure.LEVEL));

        assertThat(places(ranking)).isEqualTo("2号 1-1, 3号 2-2, 1号 3-3");
    }

    @Test
    void aBoundThatDecidesNothingIsShownUnrankedAndCountsForNobody() {
        Ranking ranking = rank(figures("10", "8", ">5"));

        assertThat(places(ranking)).isEqualTo("1号 1-1, 2号 2-2");
        assertThat(ranking.unranked())
                .extracting(row -> row.region().shortName(), Unranked::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("3号", Reason.BOUND_DECIDES_NOTHING));
    }

    @Test
    void aBoundThatDecidesIsRanked() {
        assertThat(places(rank(figures("10", "3", ">5")))).isEqualTo("1号 1-2, 3号 1-2, 2号 3-3");
    }

    @Test
    void aRoughFigureHasAWideRange() {
        assertThat(places(rank(figures("102", "~100", "97", "90")))).isEqualTo("1号 1-2, 2号 1-3, 3号 2-3, 4号 4-4");
    }

    @Test
    void underFiveRegionsNobodyGetsAVerdict() {
        assertThat(rank(figures("4", "3", "2", "1")).standings())
                .allSatisfy(row -> assertThat(row.quartile()).isEmpty());
    }

    @Test
    void fromFiveRegionsOnEveryOneThatIsSurelyInAQuarterIsSaidToBe() {
        assertThat(rank(figures("9", "8", "7", "6", "5", "4", "3", "2")).standings())
                .extracting(row -> row.quartile().orElseThrow())
                .containsExactly(1, 1, 2, 2, 3, 3, 4, 4);
    }

    @Test
    void aTieThatReachesIntoTwoQuartersIsGivenNone() {
        Ranking ranking = rank(figures("9", "8", "8", "6", "5", "4", "3", "2"));

        assertThat(ranking.standings().get(0).quartile()).hasValue(1);
        assertThat(ranking.standings().get(1).quartile()).isEmpty();
    }

    @Test
    void aDisputedFigureIsRankedAndGetsNoVerdict() {
        Figure disputed = figure(1, "9");
        disputed = new Figure(
                disputed.regionCode(),
                "region",
                Samples.YEAR,
                "all",
                "none",
                "report",
                "CNY",
                disputed.amount(),
                Grade.A,
                true,
                false,
                "e");
        List<Figure> figures = new java.util.ArrayList<>(figures("9", "8", "7", "6", "5"));
        figures.set(0, disputed);

        Standing first = rank(figures).standings().get(0);

        assertThat(first.rank()).isEqualTo(1);
        assertThat(first.quartile()).isEmpty();
    }

    @Test
    void severalScopesAreListedAndNoneIsRanked() {
        List<Figure> figures = List.of(
                figure(1, "5", "CNY", "out_of_province", "report", Samples.YEAR),
                figure(2, "6", "CNY", "all", "report", Samples.YEAR),
                figure(3, "7", "CNY", "all", "report", Samples.YEAR));

        assertThat(new Ranker(input(figures)).rank(request()))
                .isEqualTo(
                        new SeveralChoices("scope", List.of(new Choice("all", 2), new Choice("out_of_province", 1))));
    }

    @Test
    void thePartOfATotalIsNoScopeToChooseAndIsShownUnranked() {
        List<Figure> figures = List.of(
                figure(1, "5", "CNY", "part:工业", "report", Samples.YEAR),
                figure(2, "6", "CNY", "all", "report", Samples.YEAR));

        Ranking ranking = rank(figures);

        assertThat(places(ranking)).isEqualTo("2号 1-1");
        assertThat(ranking.unranked()).extracting(Unranked::reason).containsExactly(Reason.PART_OF_A_TOTAL);
    }

    @Test
    void yearToDateAndFullYearNeverShareARanking() {
        List<Figure> figures = List.of(
                figure(1, "5", "CNY", "all", "report", Period.ofMonths(2021, 1, 10)),
                figure(2, "6", "CNY", "all", "report", Samples.YEAR));

        Ranking ranking = rank(figures);

        assertThat(places(ranking)).isEqualTo("2号 1-1");
        assertThat(ranking.unranked()).extracting(Unranked::reason).containsExactly(Reason.OTHER_PERIOD);
    }

    @Test
    void statisticsStandApartFromReports() {
        List<Figure> figures = List.of(
                figure(1, "5", "CNY", "all", "statistics", Samples.YEAR),
                figure(2, "6", "CNY", "all", "report", Samples.YEAR));

        Ranking ranking = rank(figures);

        assertThat(places(ranking)).isEqualTo("2号 1-1");
        assertThat(ranking.unranked()).extracting(Unranked::reason).containsExactly(Reason.OTHER_ORIGIN);
    }

    @Test
    void whereNothingButStatisticsIsKnownTheyAreRanked() {
        Ranking ranking = rank(List.of(figure(1, "5", "CNY", "all", "statistics", Samples.YEAR)));

        assertThat(places(ranking)).isEqualTo("1号 1-1");
        assertThat(ranking.terms().origins()).containsExactly("statistics");
        assertThat(ranking.missing())
                .hasSize(11)
                .allSatisfy(row -> assertThat(row.reason()).isEqualTo("no_statistics"));
    }

    @Test
    void generatedFiguresEnterOnlyWhenAsked() {
        List<Figure> figures = List.of(figure(1, "5", "CNY", "all", "generated", Samples.YEAR));

        assertThat(new Ranker(input(figures)).rank(request()))
                .isEqualTo(new NothingToRank(List.of(new Choice("2021-01-01/2021-12-31 all generated", 1))));
    }

    @Test
    void dollarsAreConvertedAtTheRateOfTheYearAndMarked() {
        Ranking ranking = rank(List.of(figure(1, "70"), figure(2, "11", "USD", "all", "report", Samples.YEAR)));

        Figure converted = ranking.standings().get(0).figure();
        assertThat(converted.converted()).isTrue();
        assertThat(converted.unit()).isEqualTo("CNY");
        assertThat(converted.amount().value()).isEqualByComparingTo("70.9665");
        assertThat(converted.amount().low().orElseThrow()).isEqualByComparingTo("67.74075");
        assertThat(places(ranking)).isEqualTo("2号 1-2, 1号 1-2");
    }

    @Test
    void aFigurePrintedInTheCurrencyOfTheRankingBeatsAConvertedOne() {
        Ranking ranking = rank(List.of(figure(1, "11", "USD", "all", "report", Samples.YEAR), figure(1, "71.2")));

        assertThat(ranking.standings())
                .singleElement()
                .satisfies(row -> assertThat(row.figure().converted()).isFalse());
    }

    @Test
    void withoutARateThereIsNoConversionAndItSaysSo() {
        Period year = Period.ofYear(2014);
        RankingOutcome outcome = new Ranker(input(List.of(figure(1, "11", "USD", "all", "report", year))))
                .rank(new RankingRequest(
                        "exports",
                        Direction.HIGHER,
                        Measure.LEVEL,
                        "region",
                        year,
                        "CNY",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Group.of(Level.COUNTY)));

        assertThat(((Ranking) outcome).unranked())
                .extracting(Unranked::reason)
                .containsExactly(Reason.NO_RATE_FOR_THE_YEAR);
    }

    @Test
    void growthInDollarsIsNotRankedWithGrowthInYuan() {
        List<Figure> figures = List.of(
                figure(1, "5.5"),
                figure(2, "9.9", "USD", "all", "report", Samples.YEAR),
                figure(3, "4.4", Figure.UNIT_UNSTATED, "all", "report", Samples.YEAR));

        Ranking ranking = (Ranking) new Ranker(input(figures)).rank(request(Direction.HIGHER, Measure.GROWTH));

        assertThat(places(ranking)).isEqualTo("1号 1-1, 3号 2-2");
        assertThat(ranking.unranked()).extracting(Unranked::reason).containsExactly(Reason.GROWTH_IN_OTHER_CURRENCY);
    }

    @Test
    void perCapitaNeedsThePopulationOfTheSameYear() {
        RankingInput known = input(figures("300", "200"));
        Amount population = new Amount(BigDecimal.TEN, Optional.empty(), Optional.empty(), Comparison.EQUAL);
        RankingInput input = new RankingInput(
                known.figures(),
                known.regions(),
                known.rates(),
                Map.of(Samples.county(2).code(), population),
                Map.of());

        Ranking ranking = (Ranking) new Ranker(input).rank(request(Direction.HIGHER, Measure.PER_CAPITA));

        assertThat(ranking.standings())
                .singleElement()
                .satisfies(row -> assertThat(row.figure().amount().value()).isEqualByComparingTo("20"));
        assertThat(ranking.unranked()).extracting(Unranked::reason).containsExactly(Reason.NO_POPULATION);
    }

    @Test
    void aRegionWithoutAFigureIsMissingForTheReasonThatCoverageGives() {
        RankingInput known = input(figures("300"));
        RankingInput input = new RankingInput(
                known.figures(),
                known.regions(),
                known.rates(),
                Map.of(),
                Map.of(Samples.county(2).code(), "said_none", Samples.county(3).code(), "reported"));

        Ranking ranking = (Ranking) new Ranker(input).rank(request());

        assertThat(ranking.missing())
                .extracting(Missing::reason)
                .startsWith("said_none", "not_measured", "no_report")
                .hasSize(11);
    }

    @Test
    void aPrefectureNeverStandsAmongCounties() {
        Figure prefecture = new Figure(
                Samples.PREFECTURE.code(),
                "region",
                Samples.YEAR,
                "all",
                "none",
                "report",
                "CNY",
                Samples.printed("900"),
                Grade.A,
                false,
                false,
                "e");

        assertThat(places(rank(List.of(prefecture, figure(1, "5"))))).isEqualTo("1号 1-1");
    }

    private static Figure exact(Figure figure, BigDecimal value) {
        Amount amount = new Amount(value, Optional.of(value), Optional.of(value), Comparison.EQUAL);
        return new Figure(
                figure.regionCode(),
                "region",
                Samples.YEAR,
                "all",
                "none",
                "report",
                "CNY",
                amount,
                Grade.A,
                false,
                false,
                figure.evidence());
    }

    @Test
    void fictitiousRegionsStandAmongRealOnesOnlyWhereTheyAreAskedForAndSomethingWasLoadedOfThem() {
        Region real = new Region("430104", "岳麓区", "湖南省长沙市岳麓区", "岳麓", Level.COUNTY, Optional.of("430100"));
        List<Region> regions = new ArrayList<>(List.of(real));
        for (int number = 1; number <= 3; number++) {
            regions.add(new Region(
                    "99010" + number,
                    number + "号县",
                    "示例省甲市" + number + "号县",
                    number + "号",
                    Level.COUNTY,
                    Optional.of("990100")));
        }
        Figure own = of(real.code(), "report");
        Figure generated = of("990101", "generated");
        Ranker ranker = new Ranker(
                new RankingInput(List.of(own, generated), regions, new ExchangeRates(List.of()), Map.of(), Map.of()));
        RankingRequest asked = request().withGenerated(true);

        Ranking without = (Ranking) ranker.rank(request());
        Ranking with = (Ranking) ranker.rank(asked);

        assertThat(without.standings()).extracting(row -> row.region().code()).containsExactly("430104");
        assertThat(without.missing()).isEmpty();
        assertThat(with.standings()).extracting(row -> row.region().code()).containsExactly("430104", "990101");
        assertThat(with.missing()).isEmpty();
    }

    private static Figure of(String region, String origin) {
        Figure figure = figure(1, "5");
        return new Figure(
                region,
                figure.subject(),
                figure.period(),
                figure.scope(),
                figure.basis(),
                origin,
                figure.unit(),
                figure.amount(),
                figure.grade(),
                false,
                false,
                "evidence-" + region);
    }
}
