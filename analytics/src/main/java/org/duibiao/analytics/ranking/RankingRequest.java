package org.duibiao.analytics.ranking;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.catalogue.Indicator.Direction;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region;

/**
 * What somebody wants ranked. What it leaves open is settled only where the figures leave one way.
 *
 * @param indicatorId what is measured
 * @param direction which way is better: a property of the indicator
 * @param measure what of it is compared
 * @param subject whom the figures speak of
 * @param period the days they speak of
 * @param unit unit of the levels
 * @param scope what the indicator covers; empty where not asked
 * @param basis {@code outturn}, {@code budget} or {@code none}; empty where not asked
 * @param origin {@code report} or {@code statistics}; {@code generated} for fictitious regions by themselves; empty for reports where there are any, else
 *     statistics
 * @param withGenerated whether figures of fictitious regions stand among them wherever the group lies
 * @param group the regions compared
 */
public record RankingRequest(
        String indicatorId,
        Direction direction,
        Measure measure,
        String subject,
        Period period,
        String unit,
        Optional<String> scope,
        Optional<String> basis,
        Optional<String> origin,
        boolean withGenerated,
        Group group) {

    public RankingRequest {
        requireNonNull(indicatorId, "indicatorId is null");
        requireNonNull(direction, "direction is null");
        requireNonNull(measure, "measure is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(period, "period is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(basis, "basis is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(group, "group is null");
    }

    /** Whether fictitious regions are asked for: by saying so, or by naming one of them as what the group lies in. */
    public boolean isGeneratedAsked() {
        return withGenerated
                || isOfGeneratedAlone()
                || group.within().filter(Region::isGenerated).isPresent();
    }

    /** Whether fictitious regions are asked for with no other beside them. */
    public boolean isOfGeneratedAlone() {
        return origin.filter(TermsOutcome.GENERATED::equals).isPresent();
    }

    /** The same, with fictitious regions where that is wanted. */
    public RankingRequest withGenerated(boolean wanted) {
        return new RankingRequest(
                indicatorId,
                direction,
                measure,
                subject,
                period,
                unit,
                scope,
                basis,
                origin,
                withGenerated || wanted,
                group);
    }

    /** The same of one origin and scope, and of any basis. */
    public RankingRequest of(String otherOrigin, String otherScope) {
        return new RankingRequest(
                indicatorId,
                direction,
                measure,
                subject,
                period,
                unit,
                Optional.of(otherScope),
                Optional.empty(),
                Optional.of(otherOrigin),
                withGenerated,
                group);
    }

    /** All that is left open where only this is asked: reports before statistics, no fictitious region. */
    public static RankingRequest of(Indicator indicator, Measure measure, Period period, Group group) {
        return new RankingRequest(
                indicator.id(),
                indicator.better(),
                measure,
                indicator.subject(),
                period,
                indicator.unit(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                group);
    }
}
