package org.duibiao.analytics.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Average exchange rates of years. */
@FunctionalInterface
public interface YearlyRates {

    /** Yuan for one unit of a currency, the average of a year, where one was published. */
    Optional<BigDecimal> cnyPerUnit(String currency, int year);
}
