package org.duibiao.samples.generator.mistake;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A mistake that stands in a report.
 *
 * @param kind what is wrong
 * @param indicator of the figure that is wrong, where it is one of the catalogue
 * @param quotes the words that are wrong, and those that they contradict, where these stand in the same report
 */
public record Planted(MistakeKind kind, Optional<String> indicator, List<String> quotes) {

    public Planted {
        requireNonNull(kind, "kind is null");
        requireNonNull(indicator, "indicator is null");
        quotes = List.copyOf(quotes);
    }
}
