package org.duibiao.analytics.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.model.catalogue.ExchangeRates;
import org.duibiao.model.catalogue.Indicator.Direction;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Interval;
import org.duibiao.model.quantity.PrintedNumber;
import org.duibiao.model.quantity.Unit;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.Region.Level;

/** Regions and figures for the tests: a fictitious province with one prefecture and as many counties as asked. */
final class Samples {

    static final Period YEAR = Period.ofYear(2021);
    static final Region PROVINCE = new Region("980000", "示例省", "示例省", "示例", Level.PROVINCE, Optional.empty());
    static final Region PREFECTURE = new Region("980100", "甲市", "示例省甲市", "甲", Level.PREFECTURE, Optional.of("980000"));
    private static final Unit YUAN = new Unit("元", Dimension.MONEY, "CNY", BigDecimal.ONE);

    private Samples() {}

    static Region county(int number) {
        return new Region(
                String.format("9801%02d", number),
                number + "号县",
                "示例省甲市" + number + "号县",
                number + "号",
                Level.COUNTY,
                Optional.of("980100"));
    }

    static List<Region> regions(int counties) {
        List<Region> regions = new ArrayList<>(List.of(PROVINCE, PREFECTURE));
        IntStream.rangeClosed(1, counties).mapToObj(Samples::county).forEach(regions::add);
        return regions;
    }

    /** An amount as a report prints it: {@code 3.24}, {@code >5}, {@code <4}, {@code ~7}. */
    static Amount printed(String text) {
        Comparison comparison =
                "><~".indexOf(text.charAt(0)) >= 0 ? Comparison.of(text.substring(0, 1)) : Comparison.EQUAL;
        BigDecimal value = new BigDecimal(comparison == Comparison.EQUAL ? text : text.substring(1));
        Interval interval = Interval.of(PrintedNumber.of(text, value, comparison), YUAN);
        return new Amount(value, interval.low(), interval.high(), comparison);
    }

    static Figure figure(int county, String text) {
        return figure(county, text, "CNY", "all", "report", YEAR);
    }

    static Figure figure(int county, String text, String unit, String scope, String origin, Period period) {
        return new Figure(
                county(county).code(),
                "region",
                period,
                scope,
                "none",
                origin,
                unit,
                printed(text),
                Grade.A,
                false,
                false,
                "evidence-" + county + "-" + text + "-" + unit);
    }

    /** The figures of counties 1, 2, 3, ... in the order given. */
    static List<Figure> figures(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(index -> figure(index + 1, texts[index]))
                .toList();
    }

    static RankingInput input(List<Figure> figures) {
        return new RankingInput(
                figures,
                regions(12),
                new ExchangeRates(List.of(new ExchangeRates.Rate("USD", 2021, new BigDecimal("6.4515"), "sample"))),
                Map.of(),
                Map.of());
    }

    static RankingRequest request() {
        return request(Direction.HIGHER, Measure.LEVEL);
    }

    static RankingRequest request(Direction direction, Measure measure) {
        return new RankingRequest(
                "exports",
                direction,
                measure,
                "region",
                YEAR,
                "CNY",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Group.of(Level.COUNTY));
    }

    static RankingOutcome.Ranking rank(List<Figure> figures) {
        return (RankingOutcome.Ranking) new Ranker(input(figures)).rank(request());
    }

    static String places(RankingOutcome.Ranking ranking) {
        return ranking.standings().stream()
                .map(row -> row.region().shortName() + " " + row.rank() + "-" + row.rankTo())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
