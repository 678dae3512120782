package org.duibiao.app.health;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What was found of one thing.
 *
 * @param subject key of its name
 * @param detail what there is
 * @param advice what to do; empty where it is as it should be
 */
public record Diagnosis(String subject, String detail, Optional<String> advice) {

    public Diagnosis {
        requireNonNull(subject, "subject is null");
        requireNonNull(detail, "detail is null");
        requireNonNull(advice, "advice is null");
    }

    static Diagnosis good(String subject, String detail) {
        return new Diagnosis(subject, detail, Optional.empty());
    }

    static Diagnosis bad(String subject, String detail, String advice) {
        return new Diagnosis(subject, detail, Optional.of(advice));
    }

    /** Whether it is as it should be. */
    public boolean isGood() {
        return advice.isEmpty();
    }
}
