package org.duibiao.model.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The values that a printed number allows. Either end may be open.
 *
 * @param low least value, or empty where open below
 * @param high greatest value, or empty where open above
 */
public record Interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    /** Half-width given to numbers printed with 约 or 左右, as a share of the number: five percent. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Interval {
        requireNonNull(low, "low is null");
        requireNonNull(high, "high is null");
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException("low " + low.get() + " is above high " + high.get());
        }
    }

    /**
     * What a printed number allows, in base units: half of its last place to either side; open above for {@code >},
     * open below for {@code <}; five percent or half of the last place, whichever is wider, for {@code ~}.
     */
    public static Interval of(PrintedNumber number, Unit unit) {
        BigDecimal value = number.value().multiply(unit.factor());
        BigDecimal rounding = number.resolution().multiply(unit.factor()).multiply(HALF);
        return switch (number.comparison()) {
            case EQUAL -> new Interval(Optional.of(value.subtract(rounding)), Optional.of(value.add(rounding)));
            case ABOVE -> new Interval(Optional.of(value.subtract(rounding)), Optional.empty());
            case BELOW -> new Interval(Optional.empty(), Optional.of(value.add(rounding)));
            case ABOUT -> {
                BigDecimal width = rounding.max(value.abs().multiply(ABOUT));
                yield new Interval(Optional.of(value.subtract(width)), Optional.of(value.add(width)));
            }
        };
    }
}
