package org.duibiao.model.claim;

import java.util.Locale;

/**
 * What makes a claim less sure than the rule that named it. Each was found by comparing claims of texts on which no rule
 * had been tried with what careful readers found there: docs/adr/0018-grades-by-doubts.md has how often each was wrong.
 */
public enum Doubt {
    /** Its sentence speaks of companies, a park, an event or projects before it names the figure, which may be theirs. */
    OTHER_SUBJECT(1),
    /** A sentence tells a level of the region and nothing of it, no growth, completion, goal or rank: more often that of a part. */
    NOTHING_BESIDE(1),
    /** A growth without a level, which is more often that of something else. */
    GROWTH_ALONE(1),
    /** Its unit is not printed beside it. */
    UNIT_INFERRED(1),
    /** It counts only what is above a size. */
    SIZE_LIMITED(1),
    /** A part of which no total is printed: of the lowest grade whatever else is sure. */
    PART(3);

    private final int steps;

    Doubt(int steps) {
        this.steps = steps;
    }

    /** By how many grades it lowers a claim. */
    public int steps() {
        return steps;
    }

    /** Its id, by which messages tell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
