package org.duibiao.analytics.ranking;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.model.catalogue.Indicator.Direction;
import org.duibiao.model.period.Period;

/**
 * What a ranking holds fixed, so that like stands with like.
 *
 * @param indicatorId what is measured
 * @param direction which way is better
 * @param measure what of it is compared
 * @param subject whom the figures speak of
 * @param period the days they speak of
 * @param scope what the indicator covers
 * @param basis {@code outturn}, {@code budget} or {@code none}
 * @param unit unit of the levels; figures in other currencies are converted and marked
 * @param origins where figures come from
 * @param group the regions compared
 */
public record Terms(
        String indicatorId,
        Direction direction,
        Measure measure,
        String subject,
        Period period,
        String scope,
        String basis,
        String unit,
        Set<String> origins,
        Group group) {

    public Terms {
        requireNonNull(indicatorId, "indicatorId is null");
        requireNonNull(direction, "direction is null");
        requireNonNull(measure, "measure is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(period, "period is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(basis, "basis is null");
        requireNonNull(unit, "unit is null");
        origins = Set.copyOf(origins);
        requireNonNull(group, "group is null");
    }
}
