package org.duibiao.ingest.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.RegionMention;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionHistory;

/**
 * Gives every claim the region code of its period's end: what the report of a city says of the year before it became one
 * is the county's. Only changes that were one to one are followed.
 */
final class RegionsOfPeriods {

    /** Flags a claim whose region had no code of its own, or another territory's, at the end of its period. */
    private static final String NOT_IN_FORCE = "region_not_in_force";

    private final RegionHistory history;

    RegionsOfPeriods(RegionHistory history) {
        this.history = history;
    }

    /** The claims of a report, in their order. */
    List<Claim> date(List<Claim> claims, ReportContext context) {
        List<Claim> dated = new ArrayList<>();
        for (Claim claim : claims) {
            Optional<String> code = claim.region()
                    .map(RegionMention::code)
                    .orElseGet(() -> context.region().map(Region::code));
            Optional<LocalDate> day = claim.period().map(Period::end);
            dated.add(
                    code.isPresent() && day.isPresent() && isOutOfForce(code.get(), day.get())
                            ? dated(claim, history.counterpart(code.get(), day.get()))
                            : claim);
        }
        return dated;
    }

    private boolean isOutOfForce(String code, LocalDate day) {
        return history.find(code).map(region -> !region.isInForceOn(day)).orElse(false);
    }

    private static Claim dated(Claim claim, Optional<Region> counterpart) {
        return counterpart
                .map(region -> claim.of(new RegionMention(Optional.of(region.code()), region.fullName())))
                .orElseGet(() -> claim.flagged(NOT_IN_FORCE));
    }
}
