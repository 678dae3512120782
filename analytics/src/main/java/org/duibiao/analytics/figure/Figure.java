package org.duibiao.analytics.figure;

import static java.util.Objects.requireNonNull;

import org.duibiao.model.claim.Grade;
import org.duibiao.model.period.Period;

/**
 * One measure of one region that might stand in a ranking.
 *
 * @param regionCode the region
 * @param subject whom it speaks of: {@code region}, {@code bureau} or {@code project:NAME}
 * @param period the days that it speaks of
 * @param scope what the indicator covers
 * @param basis {@code outturn} or {@code budget} for money of the bureau, else {@code none}
 * @param origin {@code report}, {@code statistics} or {@code generated}
 * @param unit unit of the level, whatever the measure: growth in yuan and growth in dollars differ
 * @param amount in that unit, or in percent for growth and completion
 * @param grade of its evidence
 * @param disputed whether statements of it disagree beyond rounding
 * @param converted whether the amount was computed from another currency
 * @param evidence id of the observation, or of the statistic, that says it
 * @param official whether it stands in an official table and in no report, also where its origin is {@code generated}
 */
public record Figure(
        String regionCode,
        String subject,
        Period period,
        String scope,
        String basis,
        String origin,
        String unit,
        Amount amount,
        Grade grade,
        boolean disputed,
        boolean converted,
        String evidence,
        boolean official) {

    /** Unit of growth that was printed without a level from which its unit would be known. */
    public static final String UNIT_UNSTATED = "unstated";

    public Figure {
        requireNonNull(regionCode, "regionCode is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(period, "period is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(basis, "basis is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(amount, "amount is null");
        requireNonNull(grade, "grade is null");
        requireNonNull(evidence, "evidence is null");
    }

    /** A figure that is official where its origin says so. */
    public Figure(
            String regionCode,
            String subject,
            Period period,
            String scope,
            String basis,
            String origin,
            String unit,
            Amount amount,
            Grade grade,
            boolean disputed,
            boolean converted,
            String evidence) {
        this(
                regionCode,
                subject,
                period,
                scope,
                basis,
                origin,
                unit,
                amount,
                grade,
                disputed,
                converted,
                evidence,
                origin.equals("statistics"));
    }

    /** Whether it speaks of a part that only its report has, and so compares with nothing. */
    public boolean isPart() {
        return scope.startsWith("part:");
    }

    /** The same figure, its amount computed into another currency. */
    Figure convertedTo(String currency, Amount inCurrency) {
        return new Figure(
                regionCode,
                subject,
                period,
                scope,
                basis,
                origin,
                currency,
                inCurrency,
                grade,
                disputed,
                true,
                evidence,
                official);
    }

    /** The same figure with another amount. */
    Figure with(Amount other) {
        return new Figure(
                regionCode,
                subject,
                period,
                scope,
                basis,
                origin,
                unit,
                other,
                grade,
                disputed,
                converted,
                evidence,
                official);
    }
}
