package org.duibiao.ingest.claim.prose.passage;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.duibiao.model.period.Period;

/**
 * What a paragraph leaves to the next.
 *
 * @param toDate the part of the year, from January, that its figures are of at the end
 * @param budgetItem whether it ends with an item of the budget, 行政运行(项), whose money the next tells
 * @param results whether what was reached is told, so that 目标1: numbers results
 */
public record Carried(Optional<Period> toDate, boolean budgetItem, boolean results) {

    /** Nothing, as before the first paragraph. */
    public static final Carried NOTHING = new Carried(Optional.empty(), false, false);

    /** Before a cell that stands below 实际完成情况. */
    public static final Carried RESULTS = new Carried(Optional.empty(), false, true);

    public Carried {
        requireNonNull(toDate, "toDate is null");
    }
}
