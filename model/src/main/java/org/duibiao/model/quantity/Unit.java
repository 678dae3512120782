package org.duibiao.model.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A unit as reports print it, and what it comes to in its base unit.
 *
 * @param text as printed, without spaces: 亿元, 万美元, %, 家
 * @param dimension what it measures
 * @param base the base unit that tables carry: an ISO currency, {@code percent}, {@code percentage_point},
 *     {@code point} or {@code count}
 * @param factor how many base units one of it is: 亿元 is 100000000 CNY
 */
public record Unit(String text, Dimension dimension, String base, BigDecimal factor) {

    public static final String PERCENT = "percent";
    public static final String PERCENTAGE_POINT = "percentage_point";
    public static final String POINT = "point";
    public static final String COUNT = "count";

    public Unit {
        requireNonNull(text, "text is null");
        requireNonNull(dimension, "dimension is null");
        // Asked of every amount: equal bases are one string, which is told by one look.
        base = requireNonNull(base, "base is null").intern();
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("factor of unit '" + text + "' is not positive: " + factor);
        }
    }
}
