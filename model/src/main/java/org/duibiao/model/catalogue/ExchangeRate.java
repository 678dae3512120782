package org.duibiao.model.catalogue;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The average rate of a currency over a year.
 *
 * @param currency ISO code of the foreign currency
 * @param year the year
 * @param cnyPerUnit yuan for one unit of the currency
 * @param source who published it
 */
public record ExchangeRate(String currency, int year, BigDecimal cnyPerUnit, String source) {

    public ExchangeRate {
        requireNonNull(currency, "currency is null");
        requireNonNull(source, "source is null");
        if (cnyPerUnit.signum() <= 0) {
            throw new IllegalArgumentException("rate of " + currency + " in " + year + " is not positive");
        }
    }
}
