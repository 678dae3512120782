package org.duibiao.ingest.claim.table.facet;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.language.text.Phrases;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.Regions;

/** Which region a row of a table is keyed by. */
public sealed interface RowRegion {

    /** The report's own, by name or as the total. */
    record Own() implements RowRegion {}

    /** Wholes of regions that have districts below them. */
    List<String> WHOLES_ABOVE = List.of("全市", "全省", "全国");

    /** A region below the report's own, or any region where the report's own is not known. */
    record Keyed(Region region) implements RowRegion {}

    /** Another region, a park, or a part of the region that is none. */
    record Foreign(String reason, String words) implements RowRegion {}

    /** The row is keyed by something that is no region. */
    record None() implements RowRegion {}

    /**
     * What a row's head keys it by.
     *
     * @param words the head
     * @param own the report's region
     * @param regions those of the report's year
     * @param parks words that names of parks end with
     */
    static RowRegion of(String words, Optional<Region> own, Regions regions, Phrases parks) {
        String name = RowWords.bare(words);
        if (name.isEmpty()) {
            return new None();
        }
        if (RowWords.REGION_TOTAL.matches(name)) {
            return own.filter(region -> isOfRegionAbove(name, region)).isPresent()
                    ? new Foreign("other_region", name)
                    : new Own();
        }
        List<Region> named = regions.named(name);
        if (own.isPresent() && named.contains(own.get())) {
            return new Own();
        }
        if (!named.isEmpty()) {
            List<Region> below = named.stream()
                    .filter(region -> own.isEmpty() || regions.isBelow(region, own.get()))
                    .toList();
            if (below.size() == 1) {
                return new Keyed(below.get(0));
            }
            if (name.length() > 1) {
                return new Foreign("other_region", name);
            }
        }
        if (parks.end(name)) {
            return new Foreign("park", name);
        }
        return RowWords.TOWN_ENDING.ends(name) ? new Foreign("other_region", name) : new None();
    }

    /** 全市 in the table of a district: the whole is of a region of another level than the report's own. */
    private static boolean isOfRegionAbove(String name, Region own) {
        return WHOLES_ABOVE.stream()
                .anyMatch(whole -> name.startsWith(whole) && !own.name().endsWith(whole.substring(1)));
    }
}
