package org.duibiao.analytics.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What looked like a statement of the indicator and was set aside.
 *
 * @param reason id of the reason: {@code company}, {@code other_region}, {@code said_none}, ...
 * @param detail the reason in this case
 * @param statedValue the number as printed, where there is one
 * @param statedUnit its unit as printed
 * @param quote the words
 * @param locator where they stand
 * @param path the report's path inside its source
 */
public record Refusal(
        String reason,
        String detail,
        Optional<String> statedValue,
        Optional<String> statedUnit,
        String quote,
        String locator,
        String path) {

    public Refusal {
        requireNonNull(reason, "reason is null");
        requireNonNull(detail, "detail is null");
        requireNonNull(statedValue, "statedValue is null");
        requireNonNull(statedUnit, "statedUnit is null");
        requireNonNull(quote, "quote is null");
        requireNonNull(locator, "locator is null");
        requireNonNull(path, "path is null");
    }
}
