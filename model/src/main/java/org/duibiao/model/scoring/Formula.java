package org.duibiao.model.scoring;

/** The arithmetic of a rule; its words in rule files are the names in small letters. */
public enum Formula {
    /** Result ÷ target × weight, at most the weight. */
    RATIO,
    /** Target ÷ result × weight, at most the weight. */
    INVERSE_RATIO,
    /** (1 − (result − target) ÷ target) × weight; the weight up to the target, nothing from its double on. */
    EXCESS,
    /** The weight for nothing, nothing for anything. */
    ZERO_ONLY,
    /** The rule's own points less a deduction for every step above its base. */
    DEDUCTION_ABOVE,
    /** The rule's own points less a deduction for every step below its base. */
    DEDUCTION_BELOW,
    /** Points by the band that the result falls in; nothing above the last. */
    BANDS,
    /** Decided by words: not computed. */
    WORDS
}
