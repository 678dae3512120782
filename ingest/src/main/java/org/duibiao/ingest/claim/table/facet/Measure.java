package org.duibiao.ingest.claim.table.facet;

import java.util.Optional;
import org.duibiao.ingest.document.table.ColumnRole;

/** What a figure of a table says of the indicator that it belongs to. */
public enum Measure {
    /** What was reached. */
    RESULT,
    /** What was promised. */
    GOAL,
    /** The growth that was promised. */
    GROWTH_GOAL,
    GROWTH,
    COMPLETION,
    RANK,
    /** The level of the year before, quoted for comparison. */
    PRIOR,
    /** Points and weights of a scoring form. */
    POINTS,
    /** Words about how a form is scored. */
    REMARK;

    /** Whether it is a promise, of a level or of its growth. */
    public boolean isOfGoal() {
        return this == GOAL || this == GROWTH_GOAL;
    }

    /** Whether figures of it belong to a claim. */
    public boolean isOfFigures() {
        return this != PRIOR && this != POINTS && this != REMARK;
    }

    /** What figures under a head of a role say; empty where the role does not tell. */
    public static Optional<Measure> of(ColumnRole role) {
        return switch (role) {
            case ACTUAL, MONTH -> Optional.of(RESULT);
            case TARGET -> Optional.of(GOAL);
            case GROWTH_TARGET -> Optional.of(GROWTH_GOAL);
            case GROWTH -> Optional.of(Measure.GROWTH);
            case COMPLETION -> Optional.of(Measure.COMPLETION);
            case RANK -> Optional.of(Measure.RANK);
            case PRIOR -> Optional.of(Measure.PRIOR);
            case WEIGHT, SCORE -> Optional.of(POINTS);
            case REMARK -> Optional.of(Measure.REMARK);
            default -> Optional.empty();
        };
    }
}
