package org.duibiao.model.scoring;

import java.math.BigDecimal;

/**
 * Points that a rule gives; a range where the rule leaves something open or the result is known to some digits only.
 *
 * @param low least points
 * @param high greatest points
 */
public record PointRange(BigDecimal low, BigDecimal high) {

    public PointRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    /** Points that are certain. */
    public static PointRange exactly(BigDecimal points) {
        return new PointRange(points, points);
    }

    /** The range that holds both. */
    public PointRange and(PointRange other) {
        return new PointRange(low.min(other.low), high.max(other.high));
    }

    /** Whether the points are certain. */
    public boolean isExact() {
        return low.compareTo(high) == 0;
    }
}
