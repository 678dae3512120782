package org.duibiao.model.claim;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A region as a report names it.
 *
 * @param code six-digit code; empty where it could not be resolved
 * @param name its full name, or the words that could not be resolved
 */
public record RegionMention(Optional<String> code, String name) {

    public RegionMention {
        requireNonNull(code, "code is null");
        requireNonNull(name, "name is null");
    }
}
