package org.duibiao.analytics.mart;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duibiao.analytics.duckdb.Queries;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.analytics.duckdb.SqlFile;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.ranking.RankingInput;
import org.duibiao.model.catalogue.ExchangeRates;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;

/** The figures of the published file, with what bears on ranking them. */
public final class PublishedFigures {

    /** The indicator by which levels are divided for {@link Measure#PER_CAPITA}. */
    public static final String POPULATION = "resident_population";

    private static final Period EVER = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private final Queries marts;

    public PublishedFigures(Queries marts) {
        this.marts = marts;
    }

    /** All figures of an indicator. */
    public List<MeasuredFigure> list(String indicatorId) {
        return list(indicatorId, EVER);
    }

    /** The figures of an indicator whose periods have a day in common with a period. */
    private List<MeasuredFigure> list(String indicatorId, Period period) {
        String sql = SqlFile.read(PublishedFigures.class, "figures.sql");
        return marts.query(sql, indicatorId, period.end(), period.start()).rows().stream()
                .flatMap(fact -> MeasuredFigure.of(fact).stream())
                .toList();
    }

    /** The indicators that have any figure whose period has a day in common with a period. */
    public Set<String> indicators(Period period) {
        String sql = "SELECT DISTINCT indicator_id FROM facts WHERE period_start <= ? AND period_end >= ?";
        return marts.query(sql, period.end(), period.start()).rows().stream()
                .map(row -> row.text("indicator_id"))
                .collect(Collectors.toSet());
    }

    /** Everything that bears on a ranking of an indicator, by a measure, of a period. */
    public RankingInput input(String indicatorId, Measure measure, Period period) {
        Measure stated = measure == Measure.PER_CAPITA ? Measure.LEVEL : measure;
        List<Figure> figures = list(indicatorId, period).stream()
                .filter(measured -> measured.measure() == stated)
                .map(MeasuredFigure::figure)
                .toList();
        int year = period.end().getYear();
        return new RankingInput(
                figures,
                new PublishedRegions(marts).on(period.end()),
                rates(),
                populations(year),
                coverage(indicatorId, year));
    }

    /** The average rates of years. */
    public ExchangeRates rates() {
        return new ExchangeRates(
                marts.query("SELECT currency, year, cny_per_unit, source FROM exchange_rates").rows().stream()
                        .map(row -> new ExchangeRates.Rate(
                                row.text("currency"),
                                (int) row.number("year"),
                                row.findDecimal("cny_per_unit").orElseThrow(),
                                row.text("source")))
                        .toList());
    }

    /** The resident population of regions in a year by region code: of official statistics that leave no part out. */
    public Map<String, Amount> populations(int year) {
        return marts.query("""
                        SELECT region_code, value, value_low, value_high
                        FROM facts
                        WHERE indicator_id = ? AND period_start = ? AND period_end = ?
                          AND scope = 'all' AND origin <> 'report' AND value IS NOT NULL
                        """, POPULATION, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).rows().stream()
                .collect(toUnmodifiableMap(
                        row -> row.text("region_code"), PublishedFigures::population, (first, second) -> first));
    }

    private Map<String, String> coverage(String indicatorId, int year) {
        return marts
                .query(
                        "SELECT region_code, status FROM coverage WHERE indicator_id = ? AND year = ?",
                        indicatorId,
                        year)
                .rows()
                .stream()
                .collect(toMap(row -> row.text("region_code"), row -> row.text("status")));
    }

    private static Amount population(Row row) {
        Optional<Amount> amount = row.findDecimal("value")
                .map(value -> new Amount(
                        value, row.findDecimal("value_low"), row.findDecimal("value_high"), Comparison.EQUAL));
        return amount.orElseThrow();
    }
}
