package org.duibiao.analytics.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Interval;

/**
 * A number with the doubt that its printed digits leave.
 *
 * @param value as printed
 * @param low least value that the digits and the comparison allow; empty where open below
 * @param high greatest value that they allow; empty where open above
 * @param comparison how it is meant
 */
public record Amount(BigDecimal value, Optional<BigDecimal> low, Optional<BigDecimal> high, Comparison comparison) {

    public Amount {
        requireNonNull(value, "value is null");
        requireNonNull(low, "low is null");
        requireNonNull(high, "high is null");
        requireNonNull(comparison, "comparison is null");
        if (low.isPresent() && low.get().compareTo(value) > 0
                || high.isPresent() && high.get().compareTo(value) < 0) {
            throw new IllegalArgumentException(value + " lies outside of " + low + " to " + high);
        }
    }

    /**
     * A percentage whose doubt follows from its own decimals, less the zeros at their end: tables keep every percentage to
     * six decimals, so that 12.0 and 12 can no longer be told apart there and both are taken as 12. The doubt is then
     * too wide rather than too narrow.
     */
    public static Amount ofPercentage(BigDecimal value, Comparison comparison) {
        BigDecimal stripped = value.stripTrailingZeros();
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        Interval interval = new Growth(plain, comparison).interval();
        return new Amount(plain, interval.low(), interval.high(), comparison);
    }

    /** Whether it is printed as more than or less than a number, so that one end is open. */
    public boolean isBound() {
        return comparison == Comparison.ABOVE || comparison == Comparison.BELOW;
    }

    /**
     * Whether this is surely the greater: the least it can be is no less than the most the other can be. Amounts that
     * are equal as printed never are.
     */
    public boolean surelyAbove(Amount other) {
        return low.isPresent()
                && other.high.isPresent()
                && low.get().compareTo(other.high.get()) >= 0
                && value.compareTo(other.value) != 0;
    }
}
