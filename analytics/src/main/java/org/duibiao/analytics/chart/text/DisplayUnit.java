package org.duibiao.analytics.chart.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import org.duibiao.analytics.figure.Amount;

/**
 * The unit in which a chart prints its values, one for all of them: 亿元, million USD.
 *
 * @param name as it is printed
 * @param exponent power of ten of the base unit that makes one of it
 * @param decimals printed of every value, so that columns can be compared at a glance
 */
public record DisplayUnit(String name, int exponent, int decimals) {

    /** Decimals that are enough where values are not small. */
    private static final int USUAL_DECIMALS = 2;

    /** Power of ten of 亿, which reports print with two decimals; billions need one more to say the same. */
    private static final int HUNDRED_MILLION = 8;

    private static final int MOST_DECIMALS = 4;

    /** Digits that the least value keeps, as far as the decimals allow. */
    private static final int SIGNIFICANT = 3;

    public DisplayUnit {
        requireNonNull(name, "name is null");
    }

    /**
     * As many decimals as the values need to be exact, two at most, three of billions; more, four at most, where the least
     * value would lose its third digit.
     */
    static DisplayUnit of(String name, int exponent, Collection<BigDecimal> values) {
        int exact = 0;
        int significant = 0;
        for (BigDecimal value : values) {
            BigDecimal shown = value.movePointLeft(exponent).stripTrailingZeros();
            exact = Math.max(exact, shown.scale());
            if (shown.signum() != 0) {
                int digitsBeforePoint = shown.precision() - shown.scale();
                significant = Math.max(significant, SIGNIFICANT - digitsBeforePoint);
            }
        }
        int usual = USUAL_DECIMALS + Math.max(0, exponent - HUNDRED_MILLION);
        int wanted = Math.max(usual, Math.min(significant, MOST_DECIMALS));
        return new DisplayUnit(name, exponent, Math.min(exact, wanted));
    }

    /** A base-unit value in this unit, to be drawn. */
    public double scaled(BigDecimal value) {
        return value.movePointLeft(exponent).doubleValue();
    }

    /** A base-unit value as it is printed, without the unit. */
    public String format(BigDecimal value) {
        BigDecimal shown = value.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_UP);
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(shown);
    }

    /** An amount as it is printed: with its sign where it is more than, less than or about the number. */
    public String format(Amount amount) {
        return switch (amount.comparison()) {
            case EQUAL -> format(amount.value());
            case ABOVE -> ">" + format(amount.value());
            case BELOW -> "<" + format(amount.value());
            case ABOUT -> "≈" + format(amount.value());
        };
    }
}
