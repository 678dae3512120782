package org.duibiao.analytics.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a region set its targets of a year.
 *
 * @param regionCode the region
 * @param year that the targets are of
 * @param origin {@code report} or {@code generated}
 * @param overshoot by how far they were overshot; empty where no result of a target is known
 * @param points how many lines of its forms have all their points; empty where it has no form
 */
public record TargetSetting(
        String regionCode, int year, String origin, Optional<Overshoot> overshoot, Optional<Points> points) {

    /**
     * By how far results lie above their targets, in percent of the target; below 0 where a target was missed.
     *
     * @param targets how many there are
     * @param missed those that were surely missed
     * @param equal those that the result equals to the printed digit
     */
    public record Overshoot(
            BigDecimal least, BigDecimal median, BigDecimal greatest, int targets, int missed, int equal) {
        public Overshoot {
            requireNonNull(least, "least is null");
            requireNonNull(median, "median is null");
            requireNonNull(greatest, "greatest is null");
        }
    }

    /**
     * Lines of scoring forms.
     *
     * @param lines that carry points
     * @param full that have all of them
     */
    public record Points(int lines, int full) {}

    public TargetSetting {
        requireNonNull(regionCode, "regionCode is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(overshoot, "overshoot is null");
        requireNonNull(points, "points is null");
    }
}
