package org.duibiao.app.audit;

import java.util.Locale;

/** How findings are given. */
public enum AuditFormat {
    /** For people at a terminal. */
    TABLE,
    /** An array of objects. */
    JSON,
    /** A line a finding. */
    CSV,
    /** One page that opens in a browser and needs nothing beside it. */
    HTML;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
