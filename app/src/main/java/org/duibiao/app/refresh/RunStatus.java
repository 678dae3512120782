package org.duibiao.app.refresh;

import java.util.Locale;

/** How a refresh ended. */
public enum RunStatus {
    /** What changed was committed and published. */
    COMPLETE,
    /** There was nothing to do. */
    UNCHANGED,
    /** The tables were committed, and the marts in force are still those of an earlier run. */
    UNPUBLISHED,
    /** Nothing was committed. */
    FAILED;

    /** As the table {@code runs} carries it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status that the table carries. */
    static RunStatus of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
