package org.duibiao.analytics.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A statement that was weighed for one measure of a fact.
 *
 * @param measure {@code level}, {@code growth} or {@code completion}
 * @param statement what it says
 * @param chosen whether the fact stands on it
 * @param lostBecause of one that was not chosen, how it differs from the one that was: {@code weaker_source},
 *     {@code less_exact}, {@code published_earlier}, {@code prose_beside_a_table}, {@code fewer_digits}, {@code less_sure}
 *     or {@code second_of_equals}
 */
public record Candidate(String measure, Statement statement, boolean chosen, Optional<String> lostBecause) {

    public Candidate {
        requireNonNull(measure, "measure is null");
        requireNonNull(statement, "statement is null");
        requireNonNull(lostBecause, "lostBecause is null");
    }
}
