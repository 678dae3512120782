package org.duibiao.ingest.scorecard.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.duibiao.model.quantity.Interval;
import org.duibiao.model.scorecard.Outcome;
import org.duibiao.model.scorecard.Printed;
import org.duibiao.model.scorecard.Rescore;
import org.duibiao.model.scoring.PointRange;
import org.duibiao.model.scoring.ScoringRule;

/** Points from numbers that are known to their printed digits only. */
final class Arithmetic {

    private Arithmetic() {}

    /**
     * The points that a rule allows for a result.
     *
     * @param target exactly what is printed: it was set, not measured
     * @param result an interval; where it is open, anything beyond is possible
     */
    static PointRange range(ScoringRule rule, BigDecimal target, Printed result, BigDecimal weight) {
        BigDecimal value = result.value().orElseThrow();
        PointRange printed = rule.points(target, value, weight);
        Interval interval = result.interval();
        boolean bounded = interval.low().isPresent() && interval.high().isPresent();
        if (bounded && printed.isExact() && printed.low().compareTo(weight) == 0) {
            return printed;
        }
        PointRange low = end(rule, target, interval.low(), weight, false);
        PointRange high = end(rule, target, interval.high(), weight, true);
        return printed.and(low).and(high);
    }

    /** Far enough below or above everything that is printed. */
    private static PointRange end(
            ScoringRule rule, BigDecimal target, Optional<BigDecimal> end, BigDecimal weight, boolean high) {
        BigDecimal far = BigDecimal.ONE.max(target.abs()).movePointRight(6);
        return rule.points(target, end.orElse(high ? far : far.negate()), weight);
    }

    /** What the points of a range amount to: a score where they are certain from the printed numbers. */
    static Rescore rescore(PointRange printed, PointRange range, Outcome outcome, String rule, String explanation) {
        return new Rescore(
                printed.isExact() ? Optional.of(printed.low()) : Optional.empty(),
                Optional.of(range.and(printed)),
                Optional.of(outcome),
                Optional.of(rule),
                explanation);
    }

    /** A number of points as people write it: two decimals at most. */
    static String points(BigDecimal points) {
        BigDecimal rounded = points.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /** A range of points. */
    static String points(PointRange range) {
        String low = points(range.low());
        String high = points(range.high());
        return low.equals(high) ? low : low + "～" + high;
    }
}
