package org.duibiao.app.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.text.DisplayUnit;
import org.duibiao.app.console.Language;
import org.duibiao.model.quantity.Comparison;

/**
 * The unit that people read a list of amounts in: 亿元 in Chinese, billions in English, one for the whole list, so that its
 * numbers can be compared by eye.
 *
 * @param unit as people read it: 亿元, million USD, %
 * @param factor base units in one of it
 */
public record AmountScale(String unit, BigDecimal factor) {

    /** Tables keep amounts to this many decimals; one that has more was converted or divided. */
    private static final int PRINTED_DECIMALS = 6;

    /** Printed numbers keep all their digits; those that were converted or divided get no more than these. */
    private static final int DECIMALS = 4;

    /**
     * The scale of a list of amounts: that in which a chart of them prints them, so that a table and its chart agree.
     *
     * @param base unit that the amounts are in: CNY, USD, percent, point, count
     * @param language that counts in 亿 and 万, or in millions and billions
     */
    public static AmountScale of(List<BigDecimal> amounts, String base, Language language) {
        DisplayUnit unit = ChartTexts.in(language.locale()).unitFor(base, amounts);
        return new AmountScale(unit.name(), BigDecimal.TEN.pow(unit.exponent()));
    }

    /** The amount in the unit, with the sign of its comparison. */
    public String text(BigDecimal amount, Comparison comparison) {
        return (comparison == Comparison.EQUAL ? "" : comparison.symbol()) + text(amount);
    }

    /** The amount in the unit. */
    public String text(BigDecimal amount) {
        boolean printed = amount.scale() <= PRINTED_DECIMALS;
        BigDecimal scaled = printed ? amount.divide(factor) : amount.divide(factor, DECIMALS, RoundingMode.HALF_UP);
        return scaled.signum() == 0 && amount.signum() != 0
                ? amount.stripTrailingZeros().toPlainString()
                : scaled.stripTrailingZeros().toPlainString();
    }
}
