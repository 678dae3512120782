package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.subject.Offices;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;

/** Tells where places below the region speak: towns of no name that we know, and places that are counted. */
public final class PlaceRules {

    /** Characters of words that say that there are some: 有, 共有. */
    private static final int LONGEST_HAVING = 2;

    private static final List<String> OTHER_THAN_PLACES = List.of("方面", "领域", "百分点", "月", "季度", "单位", "行业", "大类");
    private static final List<String> TOWNS = List.of("镇", "乡", "街道");

    private static final List<String> NO_TOWN =
            List.of("城镇", "各镇", "各乡", "乡镇", "个镇", "个乡", "城乡", "重点镇", "镇街", "建制镇", "小镇");
    /** Places below a region, as they are counted. */
    private static final List<String> BELOW = List.of("镇", "乡", "街道", "县", "市", "区", "旗", "园区");

    private static final List<String> SUMS = List.of("合计", "共计", "总计", "总共", "一共", "累计", "共完成", "共实现", "共引进", "共到位");
    /** Characters between places and the word that sums them up. */
    private static final int FURTHEST_SUM = 16;

    private static final List<String> ZONES = List.of("经济区", "经济带", "经济圈", "城市群", "都市圈", "示范带", "城市带", "功能区");
    private static final List<String> RESPECTIVELY = List.of("分别");
    private static final int SHORTEST_ZONE = 4;

    private static final int SHORTEST_TOWN = 3;
    private static final int LONGEST_TOWN = 5;
    private static final String PLACES = "市县区州旗地";
    private static final String NUMERALS = "两二三四五六七八九十";
    private static final List<String> WHICH_ONES =
            List.of("沿海", "沿边", "沿江", "沿线", "其他", "其余", "上述", "以上", "山区", "周边", "邻近");
    private static final List<String> GROUPS = List.of("州市", "市州", "县区", "区县", "县市", "市县", "省市", "省区", "盟市", "旗县");

    /** Characters behind a count of places in which projects, which are no places, would be told. */
    private static final int LONGEST_COUNTED = 8;

    /** Characters of what kind of places are counted: 深度贫困. */
    private static final int LONGEST_KIND = 4;

    /** Characters that no kind of places holds: 项目在我县落地. */
    private static final String NO_KIND = ",。;:、项在我全本向到为对";

    private static final List<String> ACTS =
            List.of("引进", "签约", "新签", "招引", "完成", "实现", "到位", "新增", "开工", "落地", "利用", "实施", "投产", "共", "累计", "新开工");

    private static final String CUSTOMS = "关区";

    private static final String END_OF_CLAUSE = ",;。:";

    private PlaceRules() {}

    /** Takes a word that a town, or places counted in words, may stand before. */
    static void see(Word word, Position position, Passage passage) {
        if ((word.meaning().isName() || word.is(Cue.ACHIEVE))
                && !passage.subject().namesRegionBefore(word)
                && (isTown(word, position) || isWiderZone(word, position) || isOfCustoms(word, position))) {
            passage.subject().seeTown();
        }
        if (isOfOffices(word, position)) {
            passage.subject().seeTeam();
        }
        if (word.meaning().isName() && isOfCountedPlaces(word, position)) {
            passage.subject().seeCountedRegions();
        }
    }

    /** 关区进出口总额: of all that passes a customs house, wherever it comes from; 城关区 is a district. */
    private static boolean isOfCustoms(Word word, Position position) {
        int start = word.start() - CUSTOMS.length();
        return position.text().startsWith(CUSTOMS, start) && position.text().at(start - 1) != '城';
    }

    /** Takes a number that may count places. */
    static void seeNumber(Position position, Passage passage) {
        if (countsAllOfRegion(position, passage)) {
            return;
        }
        if (countsRegions(position) && (position.lead().isBare() || opensWithRegion(position.lead()))) {
            passage.subject().seeCountedRegions();
        } else if (countsPlaces(position) || countsPlacesOfKind(position)) {
            passage.subject().seeCountedPlaces();
        }
    }

    /** 全县11个镇到位资金合计: all places of the own region are counted and summed up, which is the region's. */
    private static boolean countsAllOfRegion(Position position, Passage passage) {
        return position.token() instanceof Amount amount
                && amount.unit().text().equals("个")
                && position.previous() instanceof Word region
                && region.is(Cue.REGION_WORD)
                && region.end() == amount.start()
                && passage.subject().isOwn(region.meaning().word())
                && sumsUpPlaces(position, amount.end());
    }

    /** Whether a word for places is summed up that stands right behind a count. */
    static boolean isSummedUp(Word place, Position position) {
        return position.previous() instanceof Amount count
                && count.end() == place.start()
                && sumsUpPlaces(position, place.start());
    }

    private static boolean sumsUpPlaces(Position position, int place) {
        if (!position.text().startsWithAny(BELOW, place)) {
            return false;
        }
        for (int at = place; at < place + FURTHEST_SUM; at++) {
            char character = position.text().at(at);
            if (END_OF_CLAUSE.indexOf(character) >= 0 || Character.isDigit(character)) {
                return false;
            }
            if (position.text().startsWithAny(SUMS, at)) {
                return true;
            }
        }
        return false;
    }

    /** 沿边8州市, 4省市: places counted without a measure speak for the statement. */
    public static void seeBare(Position position, Passage passage) {
        int end = position.token().end();
        if (position.text().startsWithAny(GROUPS, end)) {
            passage.subject().seeCountedPlaces();
        }
    }

    /** 中心镇完成到位资金: a town of a name that means nothing to us opens the clause, and speaks. */
    private static boolean isTown(Word word, Position position) {
        int start = position.lead().start();
        int length = word.start() - start;
        return position.lead().all(token -> token instanceof Mark)
                && length >= SHORTEST_TOWN
                && length <= LONGEST_TOWN
                && position.text().endsWithAny(TOWNS, word.start())
                && !OneOf.standsIn(position.text().words(start, word.start()), NO_TOWN);
    }

    /** 沿江经济带进出口, 临港经济区与沿海经济带分别进出口: a zone by a name that means nothing to us opens the clause, and speaks. */
    private static boolean isWiderZone(Word word, Position position) {
        int start = position.lead().start();
        int end = position.text().endsWithAny(RESPECTIVELY, word.start()) ? word.start() - 2 : word.start();
        return position.text().endsWithAny(ZONES, end)
                && end - start >= SHORTEST_ZONE
                && position.lead().all(token -> token instanceof Mark || token.start() >= end);
    }

    /** 县直部门到位资金, 县林业局引进项目5个: departments open the clause that a name or a verb goes on with. */
    private static boolean isOfOffices(Word word, Position position) {
        Lead lead = position.lead();
        boolean goesOn = word.meaning().isName() || word.is(Cue.ACHIEVE) || word.is(Cue.ACTION);
        return goesOn
                && lead.all(PlaceRules::isRegionOrMark)
                && Offices.speak(position.text(), lead.start(), word.start(), lead.hasOnlyMarks());
    }

    /** 五市进出口, 三县到位资金, 沿海五市进出口: places counted in words, or told apart from others, right before a name. */
    private static boolean isOfCountedPlaces(Word word, Position position) {
        int place = word.start() - 1;
        boolean counted = PLACES.indexOf(position.text().at(place)) >= 0
                && NUMERALS.indexOf(position.text().at(place - 1)) >= 0;
        return counted
                        && (place == 1
                                || END_OF_CLAUSE.indexOf(position.text().at(place - 2)) >= 0
                                || position.text().endsWithAny(WHICH_ONES, place - 1))
                || areToldApart(word, position.text());
    }

    /** 增速前三的县区进出口: some of the places below, told by what sets them apart. */
    private static boolean areToldApart(Word word, NormalText text) {
        int group = word.start() - 2;
        return text.at(group - 1) == '的' && text.startsWithAny(GROUPS, group);
    }

    /** 8个市, 5个县: regions below are counted. */
    private static boolean countsRegions(Position position) {
        return position.token() instanceof Amount amount
                && amount.unit().text().equals("个")
                && "市县区州盟旗".indexOf(position.text().at(amount.end())) >= 0
                && position.text().at(amount.end() + 1) != '级';
    }

    private static boolean countsPlacesOfKind(Position position) {
        return position.token() instanceof Amount amount
                && amount.unit().text().equals("个")
                && (position.lead().isBare() || opensWithRegion(position.lead()))
                && arePlacesOfKind(position.text(), amount.end());
    }

    /** 65个贫困县引进项目: places of a kind that are counted, and what they did. */
    private static boolean arePlacesOfKind(NormalText text, int end) {
        if (PLACES.indexOf(text.at(end)) >= 0) {
            return false;
        }
        for (int at = end + 1; at <= end + LONGEST_KIND; at++) {
            char character = text.at(at - 1);
            if (NO_KIND.indexOf(character) >= 0 || Character.isDigit(character)) {
                return false;
            }
            for (int i = 0; i < BELOW.size(); i++) {
                String place = BELOW.get(i);
                if (text.startsWith(place, at) && text.startsWithAny(ACTS, at + place.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 全省100个产业园区, 全县38个村: places are counted right behind the region that they are in, and speak. */
    private static boolean countsPlaces(Position position) {
        Lead lead = position.lead();
        return position.token() instanceof Amount amount
                && amount.unit().text().equals("个")
                && !lead.tokens().isEmpty()
                && lead.uncovered() == 0
                && lead.all(PlaceRules::isRegionOrMark)
                && countsNoProjects(position, amount);
    }

    /** 全省有, 全市共有: nothing but the region that those counted are in. */
    private static boolean opensWithRegion(Lead lead) {
        return lead.uncovered() <= LONGEST_HAVING
                && lead.all(token -> isRegionOrMark(token) || token instanceof Word word && word.is(Cue.PLAIN));
    }

    private static boolean isRegionOrMark(Token token) {
        return token instanceof Mark || token instanceof Word word && word.is(Cue.REGION_WORD);
    }

    private static boolean countsNoProjects(Position position, Amount amount) {
        int end = amount.end();
        String behind = position.text().words(end, Math.min(position.text().length(), end + LONGEST_COUNTED));
        return !behind.contains("项目") && !behind.contains("指标") && !OneOf.begins(behind, OTHER_THAN_PLACES);
    }
}
