package org.duibiao.ingest.identification;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duibiao.model.region.Region;

/**
 * What level of region a report speaks of as its own: how often it says 全县, 我县, 全市, 我区 and so on.
 *
 * @param counts by the last character of what regions of that level are called
 */
record Voices(Map<Character, Integer> counts) {

    private static final String LEVELS = "省市州盟县区旗";

    Voices {
        counts = Map.copyOf(counts);
    }

    static Voices of(String text, IdentificationWords words) {
        Map<Character, Integer> counts = new TreeMap<>();
        for (String own : words.ownRegion()) {
            for (int at = text.indexOf(own); at >= 0; at = text.indexOf(own, at + 1)) {
                int level = at + own.length();
                if (level < text.length() && LEVELS.indexOf(text.charAt(level)) >= 0) {
                    counts.merge(text.charAt(level), 1, Integer::sum);
                }
            }
        }
        return new Voices(counts);
    }

    /**
     * Whether the report may speak of the region as its own: most such words, or none at all, are of its level.
     *
     * @param around what the region was or becomes around that year, by whose level it may be called too
     */
    boolean allow(Region region, List<Region> around) {
        if (counts.isEmpty()) {
            return true;
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return Stream.concat(Stream.of(region), around.stream())
                .map(Region::name)
                .anyMatch(name -> counts.getOrDefault(name.charAt(name.length() - 1), 0) * 2 > most);
    }
}
