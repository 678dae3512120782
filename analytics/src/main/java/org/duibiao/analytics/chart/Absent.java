package org.duibiao.analytics.chart;

import static java.util.Objects.requireNonNull;

/**
 * A region without a figure. It is shown as missing, never as zero.
 *
 * @param code of the region
 * @param name of the region
 * @param reason what is known of why, as rankings say it: {@code no_report}, {@code silent} ...
 * @param asked whether it is the region that was asked about
 */
public record Absent(String code, String name, String reason, boolean asked) {

    public Absent {
        requireNonNull(code, "code is null");
        requireNonNull(name, "name is null");
        requireNonNull(reason, "reason is null");
    }
}
