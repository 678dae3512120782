package org.duibiao.ingest.claim.figure;

import java.util.Optional;

/** What a number says of its indicator, or why it says nothing. */
public enum Role {
    LEVEL(""),
    GROWTH(""),
    COMPLETION(""),
    TARGET(""),
    TARGET_GROWTH(""),
    /** A size that names a class of things: 5000万元以上 of 5000万元以上项目. */
    SIZE(""),
    LAST_YEAR("last_year_level"),
    DIFFERENCE("difference"),
    SHARE("share"),
    POINTS("percentage_points"),
    MONTH_ON_MONTH("month_on_month"),
    AVERAGE("average_growth"),
    CONTRIBUTION("contribution"),
    AHEAD("ahead_of_schedule"),
    /** 未突破: what did not happen. */
    NEGATED("negated"),
    /** 连续5个月: a level of each of several periods. */
    EACH_PERIOD("each_period"),
    OTHER_BASE("other_base"),
    UNTOLD("no_indicator");

    private final String reason;

    Role(String reason) {
        this.reason = reason;
    }

    /** Why a number in this role is set aside; empty where it is none. */
    public Optional<String> reason() {
        return reason.isEmpty() ? Optional.empty() : Optional.of(reason);
    }
}
