package org.duibiao.model.scorecard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.duibiao.model.scoring.PointRange;

/**
 * The points of a line by the rules.
 *
 * @param score from the printed numbers; empty where nothing can be computed or the rule leaves a range
 * @param range what printed digits and versions of the rule allow; empty where nothing can be computed
 * @param outcome empty for lines that carry no points, and for the total
 * @param rule id of the rule used; empty where none was
 * @param explanation the arithmetic, or why there is none, in Chinese
 */
public record Rescore(
        Optional<BigDecimal> score,
        Optional<PointRange> range,
        Optional<Outcome> outcome,
        Optional<String> rule,
        String explanation) {

    public Rescore {
        requireNonNull(score, "score is null");
        requireNonNull(range, "range is null");
        requireNonNull(outcome, "outcome is null");
        requireNonNull(rule, "rule is null");
        requireNonNull(explanation, "explanation is null");
    }

    /** Of a line that carries no points. */
    public static Rescore none(String explanation) {
        return new Rescore(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), explanation);
    }

    /** Of a line that could not be scored again. */
    public static Rescore impossible(Outcome outcome, Optional<String> rule, String explanation) {
        return new Rescore(Optional.empty(), Optional.empty(), Optional.of(outcome), rule, explanation);
    }
}
