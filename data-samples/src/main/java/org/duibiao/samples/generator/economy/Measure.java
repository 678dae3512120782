package org.duibiao.samples.generator.economy;

import java.math.BigDecimal;

/**
 * A unit in which reports print.
 *
 * @param text as printed: 亿元
 * @param power of ten that one of it is of the base unit
 * @param isCount whether whole things are counted in it
 */
public record Measure(String text, int power, boolean isCount) {

    /** The unit of a text: 亿元, 万美元, 个. */
    public static Measure of(String text) {
        return switch (text) {
            case "亿元", "亿美元" -> new Measure(text, 8, false);
            case "万元", "万美元" -> new Measure(text, 4, false);
            case "元", "美元" -> new Measure(text, 0, false);
            default -> new Measure(text, 0, true);
        };
    }

    /** An amount of this unit in the base unit. */
    public BigDecimal inBase(BigDecimal amount) {
        return amount.scaleByPowerOfTen(power);
    }

    /** An amount of the base unit in this one. */
    public BigDecimal fromBase(BigDecimal amount) {
        return amount.scaleByPowerOfTen(-power);
    }
}
