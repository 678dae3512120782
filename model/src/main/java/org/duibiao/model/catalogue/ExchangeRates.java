package org.duibiao.model.catalogue;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The average rates of years, as published. No rate, no conversion.
 *
 * @param rates one a currency and year
 */
public record ExchangeRates(List<Rate> rates) {

    /**
     * The average rate of a currency over a year.
     *
     * @param currency ISO code of the foreign currency
     * @param year the year
     * @param cnyPerUnit yuan for one unit of the currency
     * @param source who published it
     */
    public record Rate(String currency, int year, BigDecimal cnyPerUnit, String source) {

        public Rate {
            requireNonNull(currency, "currency is null");
            requireNonNull(source, "source is null");
            if (cnyPerUnit.signum() <= 0) {
                throw new IllegalArgumentException("rate of " + currency + " in " + year + " is not positive");
            }
        }
    }

    public ExchangeRates {
        rates = List.copyOf(rates);
    }

    /** The rate of a currency in a year, where one was published. */
    public Optional<Rate> find(String currency, int year) {
        return rates.stream()
                .filter(rate -> rate.currency().equals(currency) && rate.year() == year)
                .findFirst();
    }
}
