package org.duibiao.analytics.chart;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.model.period.Period;

/**
 * A region with a figure that cannot stand among the others. It is told in words, for no length or place would be fair.
 *
 * @param code of the region
 * @param name of the region
 * @param amount of the figure
 * @param unit of the amount
 * @param period the days that it speaks of
 * @param reason why it cannot be compared, as rankings say it: {@code other_period}, {@code bound_decides_nothing} ...
 * @param marks what sets it apart
 */
public record NotRanked(
        String code, String name, Amount amount, String unit, Period period, String reason, Set<Mark> marks) {

    public NotRanked {
        requireNonNull(code, "code is null");
        requireNonNull(name, "name is null");
        requireNonNull(amount, "amount is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(period, "period is null");
        requireNonNull(reason, "reason is null");
        marks = Set.copyOf(marks);
    }
}
