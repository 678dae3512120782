package org.duibiao.model.scorecard;

import java.util.Locale;

/** What a line of a form is. */
public enum LineRole {
    /** The money in all, with the points of its execution. */
    BUDGET,
    /** A source or a part of the money. */
    BUDGET_PART,
    /** Something to reach. */
    CRITERION,
    /** The sum of points. */
    TOTAL;

    /** As tables carry it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
