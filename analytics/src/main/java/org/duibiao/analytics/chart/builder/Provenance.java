package org.duibiao.analytics.chart.builder;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Where the figures of a chart were read.
 *
 * @param dataVersion the run whose publication they are of
 * @param sources titles of the reports and official tables that they stand in, the most used first
 */
public record Provenance(String dataVersion, List<String> sources) {

    public Provenance {
        requireNonNull(dataVersion, "dataVersion is null");
        sources = List.copyOf(sources);
    }
}
