package org.duibiao.model.claim;

import java.util.Locale;

/** What a claim says of its figure. */
public enum Kind {
    /** It happened. */
    ACTUAL,
    /** A goal, with no result in the report. */
    PLANNED,
    /** It happened over several years. */
    CUMULATIVE,
    /** 预计 of a period not yet over. */
    FORECAST;

    /** As tables carry it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
