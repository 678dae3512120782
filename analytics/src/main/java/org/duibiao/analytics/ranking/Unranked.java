package org.duibiao.analytics.ranking;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.duibiao.analytics.figure.Conversion;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.model.region.Region;

/**
 * A region that has a figure which cannot be ranked with the others; shown beside them.
 *
 * @param region the region
 * @param figure as printed, or as far as it came
 * @param reason why it is not ranked
 */
public record Unranked(Region region, Figure figure, Reason reason) {

    /** Why a figure is not ranked; of several figures of a region, the one that came furthest is shown. */
    public enum Reason {
        /** Its origin is another one: official statistics beside reports, or generated samples. */
        OTHER_ORIGIN,
        /** It speaks of other days: year to date and full year never share a ranking. */
        OTHER_PERIOD,
        /** It speaks of a part that only its report has. */
        PART_OF_A_TOTAL,
        /** It covers something else. */
        OTHER_SCOPE,
        /** It is a budget where results are ranked, or the other way round. */
        OTHER_BASIS,
        OTHER_UNIT,
        GROWTH_IN_OTHER_CURRENCY,
        NO_RATE_FOR_PART_OF_A_YEAR,
        NO_RATE_FOR_THE_YEAR,
        NO_POPULATION,
        /** It is more or less than a number that lies among the others, so that it may stand anywhere. */
        BOUND_DECIDES_NOTHING;

        /** As tables and machine output carry it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Reason of(Conversion.Reason reason) {
            return valueOf(reason.name());
        }
    }

    public Unranked {
        requireNonNull(region, "region is null");
        requireNonNull(figure, "figure is null");
        requireNonNull(reason, "reason is null");
    }
}
