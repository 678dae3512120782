package org.duibiao.analytics.ranking;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.Region.Level;

/**
 * Regions that are fairly compared: of one level of administration, of one region above or of all, of one size or of
 * any.
 *
 * @param level the level of all of them; a province and a county are never in one group
 * @param within the province or prefecture that they belong to; empty for all of the country
 * @param populationQuarter the quarter of the group by resident population that they are in, 1 the most populous; empty
 *     for any size
 */
public record Group(Level level, Optional<Region> within, OptionalInt populationQuarter) {

    public Group {
        requireNonNull(level, "level is null");
        requireNonNull(within, "within is null");
        requireNonNull(populationQuarter, "populationQuarter is null");
        if (within.isPresent() && within.get().level().compareTo(level) >= 0) {
            throw new IllegalArgumentException(
                    within.get().fullName() + " (" + within.get().code() + ") has no regions of " + level
                            + " level within it; name a region above that level");
        }
        if (populationQuarter.isPresent() && (populationQuarter.getAsInt() < 1 || populationQuarter.getAsInt() > 4)) {
            throw new IllegalArgumentException("quarters are 1 to 4, not " + populationQuarter.getAsInt());
        }
    }

    /** All regions of a level. */
    public static Group of(Level level) {
        return new Group(level, Optional.empty(), OptionalInt.empty());
    }

    /** All regions of a level within another one. */
    public static Group within(Region region, Level level) {
        return new Group(level, Optional.of(region), OptionalInt.empty());
    }

    /** Those of the group that are of one quarter by population. */
    public Group inPopulationQuarter(int quarter) {
        return new Group(level, within, OptionalInt.of(quarter));
    }

    /** The regions of the level and the region above, of any size. */
    public List<Region> ofAnySize(List<Region> regions) {
        return regions.stream()
                .filter(region -> region.level() == level)
                .filter(region -> within.map(above -> liesWithin(region, above)).orElse(true))
                .toList();
    }

    private static boolean liesWithin(Region region, Region above) {
        return above.level() == Level.PROVINCE
                ? region.provinceCode().equals(above.code())
                : region.parentCode().filter(above.code()::equals).isPresent();
    }
}
