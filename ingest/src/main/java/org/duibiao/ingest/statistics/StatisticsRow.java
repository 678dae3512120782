package org.duibiao.ingest.statistics;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.duibiao.model.quantity.Quantity;

/**
 * An official figure.
 *
 * @param regionCode six-digit code
 * @param regionName name as given
 * @param indicatorId an id of the catalogue
 * @param year the year
 * @param level the amount as given
 * @param growth in percent, as given
 * @param scope what it covers: {@code all}, {@code unstated}, or {@code part:NOTE}
 * @param scopeNote what the source says of its coverage
 * @param sourceTitle title of the source
 * @param confidence how good the source is: high, medium or low
 * @param line in the file, the header being 1
 */
public record StatisticsRow(
        String regionCode,
        String regionName,
        String indicatorId,
        int year,
        Quantity level,
        Optional<BigDecimal> growth,
        String scope,
        Optional<String> scopeNote,
        String sourceTitle,
        Optional<String> confidence,
        int line) {

    public StatisticsRow {
        requireNonNull(regionCode, "regionCode is null");
        requireNonNull(indicatorId, "indicatorId is null");
        requireNonNull(level, "level is null");
        requireNonNull(scope, "scope is null");
    }
}
