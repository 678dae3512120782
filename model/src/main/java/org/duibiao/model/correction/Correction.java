package org.duibiao.model.correction;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure that an operator corrects.
 *
 * @param entry its place in the file, from 1
 * @param reportPath path of the report inside its source
 * @param indicatorId the indicator of the figure
 * @param locator where it stands, as in claims, where the words alone do not tell it
 * @param expect the printed words that the correction was made for
 * @param value what the level should be, in base units
 * @param growth what the growth should be, in percent
 * @param reason why
 * @param author who says so
 * @param date when
 */
public record Correction(
        int entry,
        String reportPath,
        String indicatorId,
        Optional<String> locator,
        String expect,
        Optional<BigDecimal> value,
        Optional<BigDecimal> growth,
        String reason,
        String author,
        LocalDate date) {

    public Correction {
        requireNonNull(reportPath, "reportPath is null");
        requireNonNull(indicatorId, "indicatorId is null");
        requireNonNull(locator, "locator is null");
        requireNonNull(expect, "expect is null");
        requireNonNull(reason, "reason is null");
        requireNonNull(author, "author is null");
        requireNonNull(date, "date is null");
        if (value.isEmpty() && growth.isEmpty()) {
            throw new IllegalArgumentException("a correction gives a value, a growth, or both");
        }
    }
}
