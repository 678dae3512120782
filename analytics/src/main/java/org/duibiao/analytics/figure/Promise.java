package org.duibiao.analytics.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.duibiao.model.claim.Grade;

/**
 * What a region promised of an indicator for a period, and what came of it as far as is known.
 *
 * @param indicatorId what was promised
 * @param scope what the indicator covers
 * @param basis {@code outturn}, {@code budget} or {@code none}
 * @param origin {@code report} or {@code generated}
 * @param tier who set it or how hard it is (省, 市, 县, 必达, 拼搏); empty where there is only one
 * @param growth whether growth was promised, in percent, rather than a level
 * @param unit of both amounts
 * @param target what was promised
 * @param result what was reached
 * @param statedCompletion the result in percent of the target, as printed
 * @param grade of the evidence of the result, or of the promise where there is none
 * @param disputed whether statements of the result disagree beyond rounding
 */
public record Promise(
        String indicatorId,
        String scope,
        String basis,
        String origin,
        Optional<String> tier,
        boolean growth,
        String unit,
        Amount target,
        Optional<Amount> result,
        Optional<BigDecimal> statedCompletion,
        Grade grade,
        boolean disputed) {

    public Promise {
        requireNonNull(indicatorId, "indicatorId is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(basis, "basis is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(tier, "tier is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(target, "target is null");
        requireNonNull(result, "result is null");
        requireNonNull(statedCompletion, "statedCompletion is null");
        requireNonNull(grade, "grade is null");
    }
}
