package org.duibiao.analytics.chart;

/** What sets a value apart from the others; each has a shape and a colour of its own, and is named in the legend. */
public enum Mark {
    /** It is of the region that was asked about. */
    ASKED,
    /** Statements of it disagree beyond rounding. */
    DISPUTED,
    /** Its evidence is of the lowest grade. */
    LOWEST_GRADE,
    /** It is printed as more than the number. */
    MORE_THAN,
    /** It is printed as less than the number. */
    LESS_THAN,
    /** It was converted from another currency at the year's average rate. */
    CONVERTED,
    /** It was computed from two printed numbers, and is printed nowhere itself. */
    COMPUTED,
    /** It is of a fictitious region. */
    GENERATED
}
