package org.duibiao.analytics.ranking;

import static java.util.Objects.requireNonNull;

import org.duibiao.model.region.Region;

/**
 * A region of the group that has no figure. Missing is never zero.
 *
 * @param region the region
 * @param reason what coverage knows of it: {@code growth_only}, {@code said_none}, {@code silent}, {@code no_report},
 *     {@code not_applicable}; {@code not_measured} where there is a report with a figure but not of this measure;
 *     {@code no_statistics} where official statistics are ranked and there is none
 */
public record Missing(Region region, String reason) {

    public Missing {
        requireNonNull(region, "region is null");
        requireNonNull(reason, "reason is null");
    }
}
