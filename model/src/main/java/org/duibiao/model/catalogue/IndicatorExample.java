package org.duibiao.model.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A wording, and what is to be read in it. It is read as a report of the year, published in that year, of a region
 * that it does not name.
 *
 * @param text the wording
 * @param reportYear the year that the report speaks of
 * @param expected every claim to be read, of whatever indicator, and no other; empty where nothing is to be read
 */
public record IndicatorExample(String text, int reportYear, List<ExpectedClaim> expected) {

    /** The year of examples that name none. */
    public static final int DEFAULT_YEAR = 2023;

    public IndicatorExample {
        requireNonNull(text, "text is null");
        expected = List.copyOf(expected);
    }
}
