package org.duibiao.analytics.chart;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many regions a group has, and how many of them stand on the chart.
 *
 * @param compared with a figure that is compared
 * @param notRanked with a figure that cannot be compared, by reason
 * @param missing without a figure, by reason
 */
public record Census(int compared, SortedMap<String, Integer> notRanked, SortedMap<String, Integer> missing) {

    public Census {
        notRanked = Collections.unmodifiableSortedMap(new TreeMap<>(notRanked));
        missing = Collections.unmodifiableSortedMap(new TreeMap<>(missing));
    }

    /** Counts the regions that are not compared by their reasons. */
    public static Census of(int compared, Collection<NotRanked> notRanked, Collection<Absent> missing) {
        SortedMap<String, Integer> notRankedBy = new TreeMap<>();
        notRanked.forEach(region -> notRankedBy.merge(region.reason(), 1, Integer::sum));
        SortedMap<String, Integer> missingBy = new TreeMap<>();
        missing.forEach(region -> missingBy.merge(region.reason(), 1, Integer::sum));
        return new Census(compared, notRankedBy, missingBy);
    }

    /** Regions of the group with a figure that cannot be compared. */
    public int notRankedTotal() {
        return total(notRanked);
    }

    /** Regions of the group without a figure. */
    public int missingTotal() {
        return total(missing);
    }

    /** Regions of the group. */
    public int regions() {
        return compared + notRankedTotal() + missingTotal();
    }

    private static int total(SortedMap<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
