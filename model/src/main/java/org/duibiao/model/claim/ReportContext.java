package org.duibiao.model.claim;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.model.region.Region;

/**
 * What is known of a report before its sentences are read.
 *
 * @param region the region that it speaks of; empty where it could not be resolved
 * @param reportYear the year that it speaks of; empty where it could not be found
 * @param publicationYear the year that it was published; empty where unknown
 * @param publicationMonth month of publication, from 1; empty where unknown
 * @param title the title; empty where it has none
 */
public record ReportContext(
        Optional<Region> region,
        OptionalInt reportYear,
        OptionalInt publicationYear,
        OptionalInt publicationMonth,
        String title) {

    public ReportContext {
        requireNonNull(region, "region is null");
        requireNonNull(reportYear, "reportYear is null");
        requireNonNull(title, "title is null");
    }
}
