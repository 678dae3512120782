package org.duibiao.model.catalogue;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.period.Period;

/**
 * A wording, and what is to be read in it. It is read as a report of the year, published in that year, of a region
 * that it does not name.
 *
 * @param text the wording
 * @param reportYear the year that the report speaks of
 * @param expected every claim to be read, of whatever indicator, and no other; empty where nothing is to be read
 */
public record IndicatorExample(String text, int reportYear, List<ExpectedClaim> expected) {

    /** The year of examples that name none. */
    public static final int DEFAULT_YEAR = 2023;

    /**
     * What an example expects. What it leaves out is not looked at, except the period, which is then the report's whole
     * year, and the kind, which is then {@code actual}.
     *
     * @param indicatorId the indicator; that of the page where the example names none
     * @param kind {@code actual}, {@code planned}, {@code cumulative} or {@code forecast}
     * @param period the days that it speaks of
     * @param value the level in base units; empty for growth without a level
     * @param unit the base unit, where there is a level
     * @param growth over the year before, in percent
     * @param completion of the target, in percent
     * @param target the promised level in base units
     * @param scope id of the scope
     */
    public record ExpectedClaim(
            String indicatorId,
            String kind,
            Period period,
            Optional<BigDecimal> value,
            Optional<String> unit,
            Optional<BigDecimal> growth,
            Optional<BigDecimal> completion,
            Optional<BigDecimal> target,
            Optional<String> scope) {

        public ExpectedClaim {
            requireNonNull(indicatorId, "indicatorId is null");
            requireNonNull(kind, "kind is null");
            requireNonNull(period, "period is null");
            if (value.isPresent() != unit.isPresent()) {
                throw new IllegalArgumentException(
                        "an expected " + indicatorId + " has a value and a unit, or neither");
            }
        }
    }

    public IndicatorExample {
        requireNonNull(text, "text is null");
        expected = List.copyOf(expected);
    }
}
