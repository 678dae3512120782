package org.duibiao.analytics.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.figure.Promise;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.analytics.ranking.Ranker;
import org.duibiao.analytics.ranking.RankingInput;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.analytics.ranking.RankingRequest;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.ExchangeRates;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Interval;
import org.duibiao.model.quantity.PrintedNumber;
import org.duibiao.model.quantity.Unit;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.Region.Level;
import org.jspecify.annotations.Nullable;

/**
 * A fictitious prefecture of as many counties as asked, with made-up figures of every kind: disputed, of the lowest grade,
 * bounds, converted ones, of another period, and none at all.
 */
public final class FictitiousCounties {

    private static final String FIRST = "甲乙丙丁戊己庚辛壬癸";
    private static final String SECOND = "山河湖泉林桥石川浦屿岭原";
    private static final Unit HUNDRED_MILLION = new Unit("亿元", Dimension.MONEY, "CNY", new BigDecimal("100000000"));
    private static final Unit TEN_THOUSAND_DOLLARS = new Unit("万美元", Dimension.MONEY, "USD", new BigDecimal("10000"));

    public static final Region PROVINCE = new Region("990000", "示例省", "示例省", "示例", Level.PROVINCE, Optional.empty());
    public static final Region PREFECTURE =
            new Region("990100", "样本市", "示例省样本市", "样本", Level.PREFECTURE, Optional.of("990000"));

    private final List<Region> regions = new ArrayList<>(List.of(PROVINCE, PREFECTURE));
    private final int counties;

    public FictitiousCounties(int counties) {
        this.counties = counties;
        for (int number = 0; number < counties; number++) {
            regions.add(county(number));
        }
    }

    /** The county of a number from 0; its code starts with 9901 up to 99, and with 9902 and so on beyond. */
    public static Region county(int number) {
        String name = "" + FIRST.charAt(number % 10) + SECOND.charAt(number / 10 % 12)
                + (number >= 120 ? number / 120 : "") + (number % 3 == 0 ? "区" : number % 3 == 1 ? "县" : "市");
        return new Region(
                Integer.toString(990101 + number),
                name,
                "示例省样本市" + name,
                name.substring(0, name.length() - 1),
                Level.COUNTY,
                Optional.of("990100"));
    }

    public List<Region> regions() {
        return List.copyOf(regions);
    }

    /** The ranking of an indicator in a year, with something of everything from nine counties on. */
    public RankingOutcome rank(String indicatorId, int year, Measure measure) {
        Indicator indicator = Catalogue.bundled().get(indicatorId);
        return rank(indicator, measure, Period.ofYear(year), figures(indicator, year, measure));
    }

    /** The ranking of given figures. */
    public RankingOutcome rank(Indicator indicator, Measure measure, Period period, List<Figure> figures) {
        Map<String, String> coverage = new HashMap<>();
        regions.forEach(region ->
                coverage.put(region.code(), Integer.parseInt(region.code()) % 2 == 0 ? "silent" : "no_report"));
        ExchangeRates rates = Catalogue.bundled().exchangeRates();
        return new Ranker(new RankingInput(figures, regions, rates, Map.of(), coverage))
                .rank(new RankingRequest(
                        indicator.id(),
                        indicator.better(),
                        measure,
                        "region",
                        period,
                        indicator.unit(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Group.within(PREFECTURE, Level.COUNTY)));
    }

    private List<Figure> figures(Indicator indicator, int year, Measure measure) {
        Random random = new Random(indicator.id().hashCode() * 31L + year);
        List<Figure> figures = new ArrayList<>();
        for (int number = 0; number < counties; number++) {
            double size = new Random(number + 7L).nextGaussian() * 0.9 + (year - 2020) * 0.07;
            BigDecimal number1 = measure == Measure.GROWTH
                    ? BigDecimal.valueOf(random.nextGaussian() * 6 + 4).setScale(1, RoundingMode.HALF_UP)
                    : BigDecimal.valueOf(120 * Math.exp(size + random.nextGaussian() * 0.15))
                            .setScale(2, RoundingMode.HALF_UP);
            int kind = (number * 7 + year) % 23;
            if (kind == 4) {
                continue;
            }
            figures.add(figure(number, year, kind, number1, measure));
        }
        return figures;
    }

    private static Figure figure(int number, int year, int kind, BigDecimal value, Measure measure) {
        boolean dollars = kind == 6 && measure == Measure.LEVEL;
        Comparison comparison = kind == 2 ? Comparison.ABOVE : kind == 9 ? Comparison.BELOW : Comparison.EQUAL;
        Period period = kind == 15 ? Period.ofMonths(year, 1, 10) : Period.ofYear(year);
        Grade grade = kind == 11 ? Grade.D : Grade.A;
        Amount amount = measure == Measure.GROWTH
                ? Amount.ofPercentage(value, comparison)
                : dollars
                        ? amount(value.movePointRight(3), comparison, TEN_THOUSAND_DOLLARS)
                        : amount(value, comparison, HUNDRED_MILLION);
        return figure(number, amount, dollars ? "USD" : "CNY", period, grade, kind == 0);
    }

    /** A figure of a county. */
    public static Figure figure(int number, Amount amount, String unit, Period period, Grade grade, boolean disputed) {
        return new Figure(
                county(number).code(),
                "region",
                period,
                "all",
                "none",
                "report",
                unit,
                amount,
                grade,
                disputed,
                false,
                "evidence-" + number);
    }

    /** What a county promised: kept, not kept, by tiers, growth, without a result, disputed. */
    public static List<Promise> promises() {
        return List.of(
                promise("retail_sales", "县", "132", "135.6", "102.7", Grade.A, false),
                promise("exports", "必达", "9.5", "8.81", null, Grade.B, true),
                promise("exports", "拼搏", "11", "8.81", null, Grade.B, true),
                promise("gdp", null, "300", null, null, Grade.A, false),
                promise("projects_signed", null, "0.000001", "0.0000032", null, Grade.D, false),
                growth("retail_sales", "10", "8.6"),
                promise("three_public_expenses", null, "0.012", "0.0117", null, Grade.A, false));
    }

    private static Promise promise(
            String indicatorId,
            @Nullable String tier,
            String target,
            @Nullable String result,
            @Nullable String completion,
            Grade grade,
            boolean disputed) {
        return new Promise(
                indicatorId,
                "all",
                "none",
                "report",
                Optional.ofNullable(tier),
                false,
                Catalogue.bundled().get(indicatorId).unit(),
                hundredMillions(target),
                Optional.ofNullable(result).map(FictitiousCounties::hundredMillions),
                Optional.ofNullable(completion).map(BigDecimal::new),
                grade,
                disputed);
    }

    private static Promise growth(String indicatorId, String target, String result) {
        return new Promise(
                indicatorId,
                "all",
                "none",
                "report",
                Optional.empty(),
                true,
                "CNY",
                Amount.ofPercentage(new BigDecimal(target), Comparison.EQUAL),
                Optional.of(Amount.ofPercentage(new BigDecimal(result), Comparison.EQUAL)),
                Optional.empty(),
                Grade.A,
                false);
    }

    /** An amount printed in 亿元. */
    public static Amount hundredMillions(String printed) {
        return amount(new BigDecimal(printed), Comparison.EQUAL, HUNDRED_MILLION);
    }

    private static Amount amount(BigDecimal value, Comparison comparison, Unit unit) {
        Interval interval = Interval.of(PrintedNumber.of(value.toPlainString(), value, comparison), unit);
        return new Amount(value.multiply(unit.factor()), interval.low(), interval.high(), comparison);
    }
}
