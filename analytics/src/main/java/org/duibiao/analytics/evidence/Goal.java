package org.duibiao.analytics.evidence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was promised.
 *
 * @param observationId the result that it belongs to; empty for a goal with no result in its report
 * @param tier who set it or how hard it is; empty where there is only one
 * @param statedValue the promised level as printed
 * @param statedUnit its unit as printed
 * @param value the promised level in base units
 * @param unit its base unit
 * @param growth the promised growth in percent
 * @param completion in percent, as printed
 * @param quote the words
 * @param locator where they stand
 * @param path the report's path inside its source
 */
public record Goal(
        Optional<String> observationId,
        Optional<String> tier,
        Optional<String> statedValue,
        Optional<String> statedUnit,
        Optional<BigDecimal> value,
        Optional<String> unit,
        Optional<BigDecimal> growth,
        Optional<BigDecimal> completion,
        String quote,
        String locator,
        String path) {

    public Goal {
        requireNonNull(observationId, "observationId is null");
        requireNonNull(tier, "tier is null");
        requireNonNull(quote, "quote is null");
        requireNonNull(locator, "locator is null");
        requireNonNull(path, "path is null");
    }
}
