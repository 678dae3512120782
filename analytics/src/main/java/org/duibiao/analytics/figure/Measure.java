package org.duibiao.analytics.figure;

import java.util.Locale;

/** What of a fact is compared. */
public enum Measure {
    /** The level, in the unit of the ranking. */
    LEVEL,
    /** Growth over the same period of the year before in percent, as printed, never recomputed from levels. */
    GROWTH,
    /** Completion of the target in percent, as printed. */
    COMPLETION,
    /** The level divided by the resident population of the same year. */
    PER_CAPITA;

    /** As commands and tables carry it: {@code per-capita}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is stated in the unit of the level, so that currencies matter. */
    public boolean inUnitOfLevel() {
        return this == LEVEL || this == PER_CAPITA;
    }
}
