package org.duibiao.ingest.claim.prose.subject;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.region.RegionOccurrence;
import org.duibiao.model.region.Region;

/** Tells of each region that a text names whether it is the report's own; asked from left to right. */
public final class OwnRegion {

    /** Words right before a place that somebody goes to or comes from. */
    private static final List<String> GOING = List.of("赴", "前往", "奔赴", "来自", "分队到", "组团到", "小组到", "外出到", "先后到");

    /** 某市下达任务96亿元: what stands behind a place that sets a goal of somebody else. */
    private static final List<String> SETS_GOALS = List.of(
            "下达", "政府下达", "委下达", "委、政府下达", "委市政府下达", "商务局下达", "招商局下达", "分解下达", "分配下达", "考核任务", "考核目标", "核定任务", "核定目标");

    private static final char DAY = '天';
    private static final String DAYS = "当今每昨前整半两三几数";

    private static final int NOWHERE = -2;
    private static final String LEVELS = "省市县区州旗盟";
    private static final String CLAUSE_ENDS = ",。;:";
    /** Characters of a list of names, 等 behind it. */
    private static final int LONGEST_LIST = 40;

    private final NormalText text;
    private final List<RegionOccurrence> occurrences;
    private final Optional<Region> own;
    private int next;
    /** Where the next of them starts: it is asked before every token whether that is reached. */
    private int nextStart = NOWHERE;

    private int goalEnd = NOWHERE;

    /**
     * Tells of the regions of a text.
     *
     * @param occurrences the regions that it names, in order
     * @param own the report's own region; empty where it is not known
     */
    public OwnRegion(NormalText text, List<RegionOccurrence> occurrences, Optional<Region> own) {
        this.text = text;
        this.occurrences = occurrences;
        this.own = own;
    }

    /** 西城区: whether a word is only the end of a region's name. */
    public boolean covers(Word word) {
        for (int at = next - 1; at >= 0 && occurrences.get(at).end() >= word.end(); at--) {
            RegionOccurrence region = occurrences.get(at);
            if (region.start() < word.start()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a region named before a token, and not told before, is the report's own, which any of several makes it; empty
     * where none was. 某市外资金: the end of a region's name is the begin of a name, and speaks of nobody. 赴某市: of nobody either.
     */
    public Optional<Boolean> before(Token token) {
        if (next == occurrences.size() || nextStart >= token.start()) {
            return Optional.empty();
        }
        Optional<Boolean> told = Optional.empty();
        while (next < occurrences.size() && occurrences.get(next).start() < token.start()) {
            RegionOccurrence occurrence = occurrences.get(next++);
            if (!isWithin(occurrence, token)
                    && !isWhereSomebodyGoes(occurrence)
                    && !isInName(occurrence)
                    && !opensInWord(occurrence)
                    && !text.startsWithAny(SETS_GOALS, occurrence.end())) {
                boolean ownBefore = told.orElse(false);
                told = own.map(region -> ownBefore || occurrence.candidates().contains(region));
            }
        }
        nextStart = next < occurrences.size() ? occurrences.get(next).start() : nextStart;
        return told;
    }

    /** Where the name of the region ends that was told last; negative before any. */
    public int end() {
        return next == 0 ? NOWHERE : occurrences.get(next - 1).end();
    }

    /** 当天全县零售额, 每天全县: a name that begins in a word of days is no region. */
    private boolean opensInWord(RegionOccurrence occurrence) {
        char before = text.at(occurrence.start() - 1);
        return text.at(occurrence.start()) == DAY && (DAYS.indexOf(before) >= 0 || Character.isDigit(before));
    }

    /** 长春化工二期、甲乙材料等265个项目: a city inside the name of a listed project speaks of nobody. */
    private boolean isInName(RegionOccurrence occurrence) {
        char before = text.at(occurrence.start() - 1);
        char behind = text.at(occurrence.end());
        if (CharacterForms.isHan(before) && before != '、'
                || !CharacterForms.isHan(behind)
                || LEVELS.indexOf(text.at(occurrence.end() - 1)) >= 0) {
            return false;
        }
        int end = Math.min(text.length(), occurrence.end() + LONGEST_LIST);
        for (int at = occurrence.end(); at < end && CLAUSE_ENDS.indexOf(text.at(at)) < 0; at++) {
            if (text.at(at) == '等' && Character.isDigit(text.at(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** 到位某市外资金: what the capital is from outside of. */
    private static boolean isWithin(RegionOccurrence occurrence, Token token) {
        return occurrence.end() > token.start()
                && occurrence.end() < token.end()
                && token instanceof Word word
                && word.meaning().isName();
    }

    /** 小分队赴某市、某市等地, 来自某省. */
    private boolean isWhereSomebodyGoes(RegionOccurrence occurrence) {
        boolean listed = occurrence.start() - goalEnd == 1 && text.at(goalEnd) == '、';
        boolean goal =
                own.filter(region -> !occurrence.candidates().contains(region)).isPresent()
                        && (listed || text.endsWithAny(GOING, occurrence.start()));
        goalEnd = goal ? occurrence.end() : goalEnd;
        return goal;
    }
}
