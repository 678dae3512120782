package org.duibiao.model.scorecard;

import java.util.Locale;

/** What came of scoring a line again. */
public enum Outcome {
    /** What was promised was reached. */
    REACHED,
    /** It was not. */
    MISSED,
    /** Words decide: it was not scored again. */
    WORDS_ONLY,
    /** Numbers or a rule are missing. */
    NOT_COMPUTABLE;

    /** As tables carry it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
