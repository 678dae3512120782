package org.duibiao.ingest.evaluation;

import java.math.BigDecimal;

/** When two figures count as one. */
final class Nearness {

    /** Share of the greater that levels may differ by. */
    static final BigDecimal LEVEL = new BigDecimal("0.0005");

    /** Share of the greater that attributes may differ by. */
    static final BigDecimal ATTRIBUTE = new BigDecimal("0.002");

    private Nearness() {}

    static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal share) {
        return one.subtract(other).abs().compareTo(share.multiply(one.abs().max(other.abs()))) <= 0;
    }
}
