package org.duibiao.analytics.chart;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A self-evaluation form: the points that could be had, those awarded, and those by the rules.
 *
 * @param caption what it says of itself
 * @param lines in the order of the form
 */
public record ScorecardChart(Caption caption, List<Line> lines) implements ChartDescription {

    /** How a line was scored again. */
    public enum Check {
        /** The awarded points are those of the rules, as far as rounding can tell. */
        AGREES,
        /** They are not. */
        DIFFERS,
        /** Words decide: it was not scored again. */
        WORDS,
        /** Numbers or a rule are missing. */
        NOT_COMPUTABLE
    }

    /**
     * A line of the form.
     *
     * @param criterion what it scores, in the words of the form
     * @param weight points that can be had; empty where none are printed
     * @param awarded points that the bureau gave itself; empty where none are printed
     * @param byRule least and greatest points by the rules; empty where they were not computed
     * @param check how it was scored again
     */
    public record Line(
            String criterion,
            Optional<BigDecimal> weight,
            Optional<BigDecimal> awarded,
            Optional<Points> byRule,
            Check check) {
        public Line {
            requireNonNull(criterion, "criterion is null");
            requireNonNull(weight, "weight is null");
            requireNonNull(awarded, "awarded is null");
            requireNonNull(byRule, "byRule is null");
            requireNonNull(check, "check is null");
        }
    }

    /**
     * Points from and to.
     *
     * @param low least
     * @param high greatest
     */
    public record Points(BigDecimal low, BigDecimal high) {}

    public ScorecardChart {
        requireNonNull(caption, "caption is null");
        lines = List.copyOf(lines);
    }
}
