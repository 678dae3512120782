package org.duibiao.model.claim;

/** How sure a rule is in its context; A is the surest. The measured error rate of each stands in docs/accuracy.md. */
public enum Grade {
    A,
    B,
    C,
    D;

    /** The less sure of two. */
    public Grade worse(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
