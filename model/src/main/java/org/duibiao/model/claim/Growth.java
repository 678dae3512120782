package org.duibiao.model.claim;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Interval;
import org.duibiao.model.quantity.PrintedNumber;
import org.duibiao.model.quantity.Unit;

/**
 * Growth over the same period of the year before, as printed: 下降8.9% is -8.9, 增长3倍 is 300.
 *
 * @param percent in percent; its scale is that of the printed digits, so that 5.1倍 is 51 tens and 3倍 three hundreds
 * @param comparison how it is meant: 增长三成以上 is 30 and above
 */
public record Growth(BigDecimal percent, Comparison comparison) {

    private static final Unit PERCENT = new Unit("%", Dimension.PERCENT, Unit.PERCENT, BigDecimal.ONE);

    public Growth {
        requireNonNull(percent, "percent is null");
        requireNonNull(comparison, "comparison is null");
    }

    /** What the printed digits and the comparison allow, in percent. */
    public Interval interval() {
        return Interval.of(new PrintedNumber(percent.toPlainString(), percent, percent.ulp(), comparison), PERCENT);
    }
}
