package org.duibiao.ingest.claim.prose.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionHistory;

/**
 * By which other level a report calls its own region, around the year in which a county became a city, or a city a district:
 * its report of the year before is written under the new name, and its report of the year itself may keep the old words.
 */
public final class OtherLevels {

    private static final String COUNTIES = "县旗";

    private static final char[] PARTS = {'区', '县', '旗'};

    private final RegionHistory history;

    /** Levels by the changes of a history. */
    public OtherLevels(RegionHistory history) {
        this.history = history;
    }

    /**
     * The last characters of those words.
     *
     * @param own the region of the report
     * @param day the last day of the report's year
     * @param texts the words of the report
     */
    public Set<Character> of(Region own, LocalDate day, List<String> texts) {
        List<Region> others = history.around(own.code(), day);
        Set<Character> levels = new TreeSet<>();
        if (own.level() == Region.Level.PREFECTURE) {
            ofPartsCalledOurs(texts, levels);
        }
        for (Region other : others) {
            boolean later = other.validFrom().filter(day::isBefore).isPresent();
            if (later ? uses(other.name(), texts) : mayBeKept(other, own, texts)) {
                levels.add(level(other));
            }
        }
        levels.remove(level(own));
        return levels;
    }

    /** 我区 in a text of which only the city above is known: 全区 is its own as well. */
    private static void ofPartsCalledOurs(List<String> texts, Set<Character> levels) {
        for (char part : PARTS) {
            if (uses("我" + part, texts)) {
                levels.add(part);
            }
        }
    }

    /** Nothing else beside a county is called one; 全市 means the city above where the report says 全区 of itself. */
    private static boolean mayBeKept(Region former, Region own, List<String> texts) {
        return COUNTIES.indexOf(level(former)) >= 0 || !uses("全" + level(own), texts) && !uses("我" + level(own), texts);
    }

    private static boolean uses(String words, List<String> texts) {
        return texts.stream().anyMatch(text -> text.contains(words));
    }

    private static char level(Region region) {
        return region.name().charAt(region.name().length() - 1);
    }
}
