package org.duibiao.model.catalogue;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.duibiao.model.period.Period;

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
            throw new IllegalArgumentException("an expected " + indicatorId + " has a value and a unit, or neither");
        }
    }
}
