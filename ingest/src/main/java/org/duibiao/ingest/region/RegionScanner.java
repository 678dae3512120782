package org.duibiao.ingest.region;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.Regions;

/**
 * Finds the regions that a text names, in one pass from left to right; at each place the longest name wins.
 *
 * <p>Official and customary names count wherever they stand as names. Short names (长沙, 岳麓) count only where something
 * makes them safe: a parent right before (湖南保靖), the company of siblings in a list (赫山、资阳、南县), the full name
 * elsewhere in the text, or, of prefectures, being no ordinary word. Words that only look like regions (城区 without its
 * city, 朝阳路, 沅江市场, 全市中区) are passed over; see {@link NameGuard}.
 */
public final class RegionScanner {

    private final Regions regions;
    private final NameGuard guard;

    /** A scanner of the given regions, with the bundled list of ordinary words. */
    public RegionScanner(Regions regions) {
        this.regions = regions;
        this.guard = NameGuard.bundled();
    }

    /** The occurrences of regions in a text, in order, none inside another. */
    public List<RegionOccurrence> scan(String text) {
        return scan(text, Set.of());
    }

    /**
     * The occurrences of regions in a text that is known to speak of some: their short names need nothing else to make
     * them safe.
     *
     * @param known such as the region of the report
     */
    public List<RegionOccurrence> scan(String text, Set<Region> known) {
        RegionPass first = new RegionPass(text, regions, guard, known);
        List<RegionOccurrence> found = first.read();
        if (found.isEmpty() || !first.metShortNames()) {
            return found;
        }
        Set<Region> named = new HashSet<>(known);
        for (RegionOccurrence occurrence : found) {
            named.addAll(occurrence.candidates());
        }
        return new RegionPass(text, regions, guard, named).read();
    }
}
