package org.duibiao.model.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * An amount as printed, with its unit.
 *
 * @param number the number as printed
 * @param unit the unit as printed, or as inferred from a header or from neighbours
 */
public record Quantity(PrintedNumber number, Unit unit) {

    public Quantity {
        requireNonNull(number, "number is null");
        requireNonNull(unit, "unit is null");
    }

    /** The amount in base units, with no digit lost. */
    public BigDecimal baseValue() {
        return number.value().multiply(unit.factor());
    }

    /** What the printed digits and the comparison allow, in base units. */
    public Interval interval() {
        return Interval.of(number, unit);
    }
}
