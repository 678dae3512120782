package org.duibiao.model.scorecard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A target or a result of a line.
 *
 * @param printed as printed
 * @param comparison {@code >= > <= < = ~}, or {@code words} where no single number decides
 * @param unit base unit of the number, or the unit as printed where it is none of ours; empty without a single number
 * @param parts where there are several numbers, each of them; empty otherwise
 */
public record Statement(Printed printed, String comparison, Optional<String> unit, List<Part> parts) {

    public static final String WORDS = "words";

    /**
     * One of several numbers.
     *
     * @param value in base units
     * @param unit as of a statement
     */
    public record Part(BigDecimal value, String unit) {}

    public Statement {
        requireNonNull(printed, "printed is null");
        requireNonNull(comparison, "comparison is null");
        requireNonNull(unit, "unit is null");
        parts = List.copyOf(parts);
    }

    /** Whether a single number decides. */
    public boolean isNumber() {
        return printed.value().isPresent();
    }

    /** Whether there is no number at all. */
    public boolean isWords() {
        return printed.value().isEmpty() && parts.isEmpty();
    }
}
