package org.duibiao.analytics.evidence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.analytics.audit.Contradiction;
import org.duibiao.model.period.Period;

/**
 * A fact and all that stands behind it.
 *
 * @param id of the fact
 * @param subject whom it speaks of
 * @param period the days it speaks of
 * @param scope what the indicator covers
 * @param basis {@code outturn}, {@code budget} or {@code none}
 * @param unit unit of the level and of the target
 * @param origin {@code report}, {@code statistics} or {@code generated}
 * @param level the level in base units
 * @param comparison how it is meant
 * @param growth in percent
 * @param growthComparison how it is meant
 * @param completion in percent
 * @param target what was promised, in unit
 * @param targetTier its tier
 * @param disputed the measures that statements disagree on: {@code level}, {@code growth}, {@code completion}
 * @param why which rule chose each measure, in words
 * @param flags what to mind
 * @param candidates all statements that were weighed, by measure, the chosen one first
 * @param goals what was promised for it
 * @param contradictions the findings that touch it
 */
public record ExplainedFact(
        String id,
        String subject,
        Period period,
        String scope,
        String basis,
        String unit,
        String origin,
        Optional<BigDecimal> level,
        Optional<String> comparison,
        Optional<BigDecimal> growth,
        Optional<String> growthComparison,
        Optional<BigDecimal> completion,
        Optional<BigDecimal> target,
        Optional<String> targetTier,
        List<String> disputed,
        String why,
        List<String> flags,
        List<Candidate> candidates,
        List<Goal> goals,
        List<Contradiction> contradictions) {

    public ExplainedFact {
        requireNonNull(id, "id is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(period, "period is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(basis, "basis is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(why, "why is null");
        disputed = List.copyOf(disputed);
        flags = List.copyOf(flags);
        candidates = List.copyOf(candidates);
        goals = List.copyOf(goals);
        contradictions = List.copyOf(contradictions);
    }
}
