package org.duibiao.model.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A number as printed. {@code 5.20} and {@code 5.2} differ: printing two decimals claims two.
 *
 * @param text the digits or numerals as they stand in the document, spaces included: {@code 324.38}, {@code 三十二}
 * @param value what they say; its scale is the number of printed decimals
 * @param resolution the size of one unit in the last printed place: 0.01 for {@code 5.20}, 10000 for {@code 3万} where
 *     万 belongs to the numeral; half of it bounds what rounding can hide
 * @param comparison how it is meant
 */
public record PrintedNumber(String text, BigDecimal value, BigDecimal resolution, Comparison comparison) {

    public PrintedNumber {
        requireNonNull(text, "text is null");
        requireNonNull(value, "value is null");
        requireNonNull(comparison, "comparison is null");
        if (resolution.signum() <= 0) {
            throw new IllegalArgumentException("resolution of '" + text + "' is not positive: " + resolution);
        }
    }

    /** A plain decimal whose resolution follows from its printed decimals. */
    public static PrintedNumber of(String text, BigDecimal value, Comparison comparison) {
        return new PrintedNumber(text, value, BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())), comparison);
    }
}
