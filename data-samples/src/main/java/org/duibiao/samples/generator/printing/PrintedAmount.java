package org.duibiao.samples.generator.printing;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount as a report prints it.
 *
 * @param text with its unit, in the way of the report: 三十二亿元, 近5亿元
 * @param value in digits, in the unit
 * @param unit 亿元
 * @param comparison {@code >}, {@code <} or {@code ~} where the words bound it
 */
public record PrintedAmount(String text, BigDecimal value, String unit, Optional<String> comparison) {

    public PrintedAmount {
        requireNonNull(text, "text is null");
        requireNonNull(value, "value is null");
        requireNonNull(unit, "unit is null");
    }
}
