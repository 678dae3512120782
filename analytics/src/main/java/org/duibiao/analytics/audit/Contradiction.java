package org.duibiao.analytics.audit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A finding: what contradicts what.
 *
 * @param id of the finding
 * @param kind such as {@code prose_against_table}
 * @param severity information, warning or error
 * @param regionCode the region concerned, where it could be resolved
 * @param regionName its name
 * @param year that the report speaks of
 * @param indicatorId the indicator concerned, where it is one of the catalogue
 * @param arithmetic the sum done again, in Chinese words and numbers
 * @param formula the same in numbers and signs alone
 * @param tolerance the difference that would have been no finding, and why, in Chinese
 * @param explanations ids of what may explain it
 * @param sides every statement that takes part
 */
public record Contradiction(
        String id,
        String kind,
        String severity,
        Optional<String> regionCode,
        Optional<String> regionName,
        Optional<Integer> year,
        Optional<String> indicatorId,
        String arithmetic,
        String formula,
        String tolerance,
        List<String> explanations,
        List<Side> sides) {

    public Contradiction {
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(severity, "severity is null");
        requireNonNull(regionCode, "regionCode is null");
        requireNonNull(regionName, "regionName is null");
        requireNonNull(year, "year is null");
        requireNonNull(indicatorId, "indicatorId is null");
        requireNonNull(arithmetic, "arithmetic is null");
        requireNonNull(formula, "formula is null");
        requireNonNull(tolerance, "tolerance is null");
        explanations = List.copyOf(explanations);
        sides = List.copyOf(sides);
    }

    /**
     * One statement that takes part in a contradiction.
     *
     * @param role what it is in it: prose, table, result, target, whole, part ...
     * @param stated what it says, as printed
     * @param quote the words
     * @param locator where they stand in the report
     * @param path of the report
     */
    public record Side(String role, String stated, String quote, String locator, String path) {

        public Side {
            requireNonNull(role, "role is null");
            requireNonNull(stated, "stated is null");
            requireNonNull(quote, "quote is null");
            requireNonNull(locator, "locator is null");
            requireNonNull(path, "path is null");
        }
    }
}
