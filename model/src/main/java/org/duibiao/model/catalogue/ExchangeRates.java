package org.duibiao.model.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The average rates of years, as published. No rate, no conversion.
 *
 * @param rates one a currency and year
 */
public record ExchangeRates(List<ExchangeRate> rates) {

    public ExchangeRates {
        rates = List.copyOf(rates);
    }

    /** The rate of a currency in a year, where one was published. */
    public Optional<ExchangeRate> find(String currency, int year) {
        return rates.stream()
                .filter(rate -> rate.currency().equals(currency) && rate.year() == year)
                .findFirst();
    }
}
