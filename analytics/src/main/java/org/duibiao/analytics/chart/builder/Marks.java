package org.duibiao.analytics.chart.builder;

import java.util.EnumSet;
import java.util.Set;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.quantity.Comparison;

/** What sets figures apart. */
final class Marks {

    private static final String GENERATED = "generated";

    private Marks() {}

    /** Of a figure, whether or not its region was asked about. */
    static Set<Mark> of(Figure figure, boolean asked) {
        Set<Mark> marks = of(figure.amount());
        if (asked) {
            marks.add(Mark.ASKED);
        }
        if (figure.disputed()) {
            marks.add(Mark.DISPUTED);
        }
        if (figure.grade() == Grade.D) {
            marks.add(Mark.LOWEST_GRADE);
        }
        if (figure.converted()) {
            marks.add(Mark.CONVERTED);
        }
        if (figure.origin().equals(GENERATED)) {
            marks.add(Mark.GENERATED);
        }
        return marks;
    }

    /** Of an amount: the bound that it is. */
    static Set<Mark> of(Amount amount) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (amount.comparison() == Comparison.ABOVE) {
            marks.add(Mark.MORE_THAN);
        } else if (amount.comparison() == Comparison.BELOW) {
            marks.add(Mark.LESS_THAN);
        }
        return marks;
    }
}
