package org.duibiao.ingest.claim.prose.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.model.region.Region;

/**
 * Which of 全省, 全市, 全县 mean the report's own region: told by the region where it is known, else by the words of the
 * document, of which 我县 speaks surest and the lowest level otherwise. Of one document, and not to be shared between threads.
 */
public final class Locality {

    /** Levels from the highest to the lowest, by the last character of their words. */
    private static final List<String> LEVELS = List.of("国", "省", "市州盟", "县区旗", "镇乡");

    private static final List<String> PARTS = List.of("市区", "城区", "中心城区", "主城区", "各县市", "各县区");
    /** 全区 may be of a district or of a development zone. */
    private static final char DISTRICT = '区';

    /** Ends of names of zones that are regions of their own. */
    private static final List<String> ZONES = List.of("开发区", "新区", "园区", "保税区", "示范区", "试验区", "管理区");

    private static final String NEIGHBOURS = "邻周兄各";
    private static final String OWNERS = "我本";

    private final Optional<Region> region;
    private final Optional<Character> level;
    private final Set<Character> otherLevels;
    private final boolean maybePark;
    /** What was told of words: there are few of them, and each is asked about all over the document. */
    private final Map<String, Boolean> own = new HashMap<>();

    private Locality(Optional<Region> region, Optional<Character> level, Set<Character> otherLevels) {
        this.region = region;
        this.level = level;
        this.otherLevels = otherLevels;
        this.maybePark = region.isPresent()
                ? OneOf.ends(region.get().name(), ZONES)
                : level.isEmpty() || level.get() == DISTRICT;
    }

    /**
     * The locality of a report of a region that is known.
     *
     * @param otherLevels the last characters of the words by which the report calls its region besides: 市 where a county has
     *     become a city since
     */
    public static Locality of(Region region, Set<Character> otherLevels) {
        return new Locality(Optional.of(region), Optional.empty(), Set.copyOf(otherLevels));
    }

    /** The locality of a report whose region is not known, by its words for regions. */
    public static Locality of(List<Word> regionWords) {
        Optional<Character> own = Optional.empty();
        Optional<Character> lowest = Optional.empty();
        for (Word word : regionWords) {
            String text = word.meaning().word();
            if (rank(text) > 0) {
                char last = text.charAt(text.length() - 1);
                own = own.isEmpty() && OWNERS.indexOf(text.charAt(0)) >= 0 ? Optional.of(last) : own;
                lowest = lowest.isEmpty() || rank(text) > rank("全" + lowest.get()) ? Optional.of(last) : lowest;
            }
        }
        return new Locality(Optional.empty(), own.isPresent() ? own : lowest, Set.of());
    }

    /** How low the level of a word is; 0 for a country and for words that name no level. */
    private static int rank(String word) {
        if (PARTS.contains(word) || word.length() > 4 || NEIGHBOURS.indexOf(word.charAt(0)) >= 0) {
            return 0;
        }
        for (int i = 0; i < LEVELS.size(); i++) {
            if (LEVELS.get(i).indexOf(word.charAt(word.length() - 1)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    public Optional<Region> region() {
        return region;
    }

    /** Whether parks may be the report's own region: it is one, or nothing speaks of another. */
    public boolean mayBePark() {
        return maybePark;
    }

    /** Whether a word such as 全市 means the report's own region. */
    public boolean isOwn(String word) {
        return own.computeIfAbsent(word, this::tellOwn);
    }

    private boolean tellOwn(String word) {
        if (PARTS.contains(word) || rank(word) == 0 || rank(word) == LEVELS.size() - 1) {
            return false;
        }
        if (OWNERS.indexOf(word.charAt(0)) >= 0) {
            return true;
        }
        char last = word.charAt(word.length() - 1);
        if (region.isEmpty()) {
            return level.map(own -> own == last || rank("全" + own) == rank(word))
                    .orElse(true);
        }
        Region own = region.get();
        if (otherLevels.contains(last)) {
            return true;
        }
        return switch (last) {
            case '省' -> own.level() == Region.Level.PROVINCE;
            case '市' -> own.name().endsWith("市") || own.level() == Region.Level.PREFECTURE;
            case '县' -> own.level() == Region.Level.COUNTY && !own.name().endsWith("区");
            default -> own.name().indexOf(last) == own.name().length() - 1;
        };
    }
}
