package org.duibiao.ingest.claim.trace;

import org.duibiao.ingest.language.Token;

/**
 * A word changed what holds for the figures behind it, or said again what held.
 *
 * @param what changed
 * @param token the word
 * @param now what holds since: a period, a mode, or the reason why figures are not the region's; empty for the region
 */
public record Change(What what, Token token, String now) {

    /** What may change. */
    public enum What {
        PERIOD,
        MODE,
        SUBJECT
    }
}
