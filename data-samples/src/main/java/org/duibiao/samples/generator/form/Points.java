package org.duibiao.samples.generator.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Points by the official rules, to two decimals. */
final class Points {

    private static final int DECIMALS = 2;

    private Points() {}

    /** A figure that was to be reached: full weight where it was, else the share reached of it. */
    static BigDecimal reached(BigDecimal actual, BigDecimal target, BigDecimal weight) {
        return actual.compareTo(target) >= 0
                ? weight
                : rounded(actual.multiply(weight).divide(target, MathContext.DECIMAL64));
    }

    /** A share of the weight, in percent. */
    static BigDecimal share(BigDecimal percent, BigDecimal weight) {
        return rounded(percent.multiply(weight).movePointLeft(2)).min(weight);
    }

    static BigDecimal rounded(BigDecimal points) {
        BigDecimal rounded = points.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }

    /** A sum of whole points spread over so many lines, the first ones getting what is left over. */
    static List<BigDecimal> spread(int sum, int lines) {
        List<BigDecimal> weights = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            weights.add(BigDecimal.valueOf(sum / lines + (i < sum % lines ? 1 : 0)));
        }
        return weights;
    }
}
