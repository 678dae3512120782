package org.duibiao.analytics.evidence;

import static java.util.Objects.requireNonNull;

/**
 * A finding that touches a fact.
 *
 * @param kind such as {@code level_disputed}
 * @param severity information, warning or error
 * @param arithmetic what was compared with what, in numbers
 * @param tolerance the difference that would have been no finding, and why
 * @param leftQuote the words of one side
 * @param rightQuote the words of the other
 */
public record Contradiction(
        String kind, String severity, String arithmetic, String tolerance, String leftQuote, String rightQuote) {

    public Contradiction {
        requireNonNull(kind, "kind is null");
        requireNonNull(severity, "severity is null");
        requireNonNull(arithmetic, "arithmetic is null");
        requireNonNull(tolerance, "tolerance is null");
        requireNonNull(leftQuote, "leftQuote is null");
        requireNonNull(rightQuote, "rightQuote is null");
    }
}
