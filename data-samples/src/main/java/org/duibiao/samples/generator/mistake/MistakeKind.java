package org.duibiao.samples.generator.mistake;

import java.util.Locale;

/** Kinds of mistakes, as the audit names them. */
public enum MistakeKind {
    /** Points of execution that the formula does not give. */
    EXECUTION_POINTS,
    /** Weights that do not add up to 100. */
    WEIGHTS_SUM,
    /** Scores that do not add up to the total. */
    SCORES_SUM,
    /** More points than the weight. */
    SCORE_ABOVE_WEIGHT,
    /** Full marks though the goal was missed. */
    FULL_MARKS_MISSED_TARGET,
    /** Points lost, and no reason. */
    REASON_MISSING,
    /** An execution rate that is not executed by budget. */
    EXECUTION_RATE,
    /** Sources that do not add up to the budget. */
    BUDGET_PARTS,
    /** A part larger than its whole. */
    PARTS_EXCEED_WHOLE,
    /** A completion that is not actual by goal. */
    COMPLETION,
    /** Growth that the level of last year's report does not bear out. */
    GROWTH_AGAINST_LAST_REPORT,
    /** Last year's level quoted otherwise than last year's own report gives it. */
    LAST_YEAR_AGAINST_OWN,
    /** One value in prose, another in the form. */
    PROSE_AGAINST_TABLE,
    /** One count given twice with two values. */
    COUNT_GIVEN_TWICE,
    /** One goal in prose, another in the form. */
    TARGET_PROSE_AGAINST_FORM,
    /** A goal that equals the result to the last digit. */
    TARGET_EQUALS_RESULT,
    /** A goal for next year below this year's result. */
    GOAL_BELOW_RESULT,
    /** 元 for 万元. */
    UNIT_IMPOSSIBLE,
    /** A share that its two amounts do not give. */
    SHARE_AGAINST_COMPUTED,
    /** Dollars and yuan of one figure at no rate of that year. */
    IMPLIED_EXCHANGE_RATE,
    /** A jump that no peer comes near. */
    JUMP_BEYOND_PEERS,
    /** A past year's figure said otherwise than its own report said it. */
    RESTATEMENT;

    /** Its name in files: weights_sum. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether it falsifies a level, which would make the next year's true growth look false too, so that it is planted in a
     * region's last report only.
     */
    boolean falsifiesLevel() {
        return switch (this) {
            case PARTS_EXCEED_WHOLE, JUMP_BEYOND_PEERS, COUNT_GIVEN_TWICE, PROSE_AGAINST_TABLE -> true;
            default -> false;
        };
    }

    /** Whether it needs the report of the year before. */
    boolean needsReportBefore() {
        return switch (this) {
            case GROWTH_AGAINST_LAST_REPORT, LAST_YEAR_AGAINST_OWN, RESTATEMENT -> true;
            default -> false;
        };
    }

    /** Whether it needs the form of the Ministry of Finance's family, with its budget. */
    boolean needsMinistryForm() {
        return switch (this) {
            case EXECUTION_POINTS, EXECUTION_RATE, BUDGET_PARTS -> true;
            default -> false;
        };
    }
}
