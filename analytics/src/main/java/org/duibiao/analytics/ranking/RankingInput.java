package org.duibiao.analytics.ranking;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.model.catalogue.ExchangeRates;
import org.duibiao.model.region.Region;

/**
 * What is known that bears on a ranking.
 *
 * @param figures of the indicator and measure (levels for per capita), of whatever scope, period, unit and origin
 * @param regions all regions in force at the end of the period
 * @param rates average exchange rates
 * @param populations resident population by region code, of the year that is compared
 * @param coverage what coverage says of regions, by region code, for the indicator and year
 */
public record RankingInput(
        List<Figure> figures,
        List<Region> regions,
        ExchangeRates rates,
        Map<String, Amount> populations,
        Map<String, String> coverage) {

    public RankingInput {
        figures = List.copyOf(figures);
        regions = List.copyOf(regions);
        requireNonNull(rates, "rates is null");
        populations = Map.copyOf(populations);
        coverage = Map.copyOf(coverage);
    }
}
