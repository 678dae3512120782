package org.duibiao.ingest.claim.prose.subject;

import java.util.List;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;

/** Tells of a word for an event whether what follows was done at it: one that is merely held or visited does not speak. */
final class Events {

    private static final List<String> SIGNED = List.of("签约", "共签约", "成功签约", "集中签约", "现场签约", "促成签约");
    private static final String DURING = "期间";
    private static final List<String> ONE_DAY = List.of("当天", "当日", "当晚", "首日", "单日");
    private static final List<String> UNTIL = List.of("截至", "截止", "到", "自");
    private static final List<String> DAYS_OFF = List.of("假期", "小长假");
    private static final List<String> VISITS = List.of("访问", "出访", "考察", "走访", "赴", "率团", "推介");
    private static final String ON_THE_SPOT = "现场";
    private static final String TAKES_PLACE = "举行";
    /** What 举行, 现场 and the words of {@link #SIGNED} start with. */
    private static final String STARTS = "举现签共成集促";

    private static final String PLACES = "上期中";
    /** 上年, 上半年, 上报, 上海, 上级: characters behind 上 that make it another word. */
    private static final String NO_PLACE = "年半报海级个月述升";

    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_CLAUSE = 48;
    private static final String NO_NAME = "。;:\0";
    private static final String OPENS = ",。;:、";
    private static final String END_OF_CLAUSE = ",。;:\0";

    /** Words that tell that somebody was at an event, or that it took place. */
    private static final List<String> TOOK_PART = List.of("参加", "参与", "出席", "借助", "举办", "举行", "召开");

    private static final List<String> COUNTED_PROJECTS =
            List.of("个项目", "个签约项目", "个合同项目", "个合作项目", "个协议项目", "个招商项目", "个投资项目");

    private static final List<String> HELD = List.of("举行", "举办", "召开");
    private static final List<String> CEREMONIES = List.of("仪式", "签约活动", "签约会", "开工活动");
    private static final List<String> OWN_REGION = List.of("我市", "我县", "我区", "我州", "我旗", "全市", "全县", "全区");
    private static final List<String> THIS_TIME = List.of("此次", "本次", "该次", "这次");

    private static final String IN_THE_COURSE = "活动中";
    /** What is done where people meet: words that tell such an 活动 from a campaign. */
    private static final List<String> MEETINGS = List.of("签约", "推介", "洽谈", "展销", "促销", "开工", "直播", "对接", "招商周", "巡展");

    private Events() {}

    /** Whether a word tells that something takes place. */
    static boolean takesPlace(Word word, NormalText text) {
        return word.end() - word.start() == TAKES_PLACE.length() && text.startsWith(TAKES_PLACE, word.start());
    }

    /** Whether a word tells of an event, cues aside: by the characters that those words start with. */
    static boolean minds(Word word, NormalText text) {
        return STARTS.indexOf(text.at(word.start())) >= 0;
    }

    /**
     * 洽谈会上, 节日期间, 第七届博览会 by itself: whether what follows was done there.
     *
     * @param numbered whether it bears a number: 第七届
     * @param counted whether a number stands before it in its clause
     */
    static boolean speaks(Word word, NormalText text, boolean numbered, boolean counted) {
        if (isDays(word)) {
            return isVisit(word, text);
        }
        int end = text.at(word.end()) == '"' ? word.end() + 1 : word.end();
        if (ONE_DAY.contains(word.meaning().word())) {
            return !text.endsWithAny(UNTIL, word.start());
        }
        boolean at = PLACES.indexOf(text.at(end)) >= 0
                || countsProjects(text, word.end())
                || text.startsWithAny(SIGNED, end)
                || word.meaning().word().endsWith(DURING)
                || OneOf.ends(word.meaning().word(), DAYS_OFF);
        boolean alone = (numbered || takesPlace(word, text)) && text.at(word.end()) == ',';
        boolean signed = alone || numbered && isSignedBehind(text, word.end());
        return at || text.startsWith("开幕", word.end()) || signed && !counted;
    }

    /** 南博会期间: the days of the event before it. */
    static boolean isDays(Word word) {
        return word.meaning().word().equals(DURING);
    }

    /** 代表团访问某国、某国期间: during a visit, and not during days of any kind. */
    private static boolean isVisit(Word word, NormalText text) {
        int from = text.startBehind(END_OF_CLAUSE, word.start() - LONGEST_CLAUSE, word.start());
        return text.holdsAny(VISITS, from, word.start());
    }

    /** 某某推介会6个项目实现签约, 某某会84个签约项目: projects counted right behind an event. */
    private static boolean countsProjects(NormalText text, int end) {
        int at = end;
        while (Character.isDigit(text.at(at))) {
            at++;
        }
        return at > end && text.startsWithAny(COUNTED_PROJECTS, at);
    }

    /** 现场举行集中签约: an event, whatever it is called. */
    static boolean isOnTheSpot(Word word) {
        return word.meaning().word().equals(ON_THE_SPOT);
    }

    /** 重点项目签约仪式上, “云签约”活动中,: at an event, whatever stands before it; 在作风建设活动中 is none. */
    static boolean isPlace(Word word, NormalText text) {
        return text.at(word.end()) == '上' && NO_PLACE.indexOf(text.at(word.end() + 1)) < 0
                || isInTheCourse(word, text) && isOfMeeting(word, text);
    }

    private static boolean isInTheCourse(Word word, NormalText text) {
        return word.meaning().word().equals(IN_THE_COURSE) || text.startsWith("中,", word.end());
    }

    private static boolean isOfMeeting(Word word, NormalText text) {
        int from = text.startBehind(END_OF_CLAUSE, word.start() - LONGEST_NAME, word.start());
        return text.holdsAny(MEETINGS, from, word.end());
    }

    /** 节会签约项目113个: those signed at events of no name, told as one class among others, speak for their statement alone. */
    static boolean isClass(Word word, NormalText text) {
        return text.startsWith("签约项目", word.end())
                && (word.start() == 0 || OPENS.indexOf(text.at(word.start() - 1)) >= 0);
    }

    /** 参加西博会等活动,共签约; 借助招商推介会,我县成功签约; 举行签约仪式,: whether what stands behind the next comma was done there. */
    static boolean speaksBehind(Word word, NormalText text) {
        if (Character.isDigit(text.at(word.end()))) {
            return false;
        }
        int from = text.startBehind(END_OF_CLAUSE, word.start() - LONGEST_CLAUSE, word.start());
        String before = text.words(from, word.end());
        boolean ceremony = OneOf.ends(word.meaning().word(), CEREMONIES)
                && text.at(word.end()) == ','
                && OneOf.standsIn(before, HELD);
        return ceremony
                || isHeldBehind(text, word.end())
                || OneOf.standsIn(before, TOOK_PART) && isSignedBehind(text, word.end());
    }

    /** 招商引资大会在某区召开,签约项目35个: an event that is held, and right behind what was signed. */
    private static boolean isHeldBehind(NormalText text, int end) {
        for (int at = end; at < end + LONGEST_NAME && END_OF_CLAUSE.indexOf(text.at(at)) < 0; at++) {
            if (text.startsWithAny(HELD, at) && text.at(at + 2) == ',') {
                return text.startsWithAny(SIGNED, at + 3);
            }
        }
        return false;
    }

    /** 此次签约的, 本次集中签约: what was signed at the event of the sentence before. */
    static boolean isOfThisTime(Word word, NormalText text) {
        return text.at(word.start() - 1) == '次'
                && OneOf.begins(word.meaning().word(), SIGNED)
                && text.endsWithAny(THIS_TIME, word.start());
    }

    /** 参加第九届农交会和采购周活动,成功签约: what was signed stands behind the next comma. */
    private static boolean isSignedBehind(NormalText text, int end) {
        for (int at = end; at < end + LONGEST_NAME; at++) {
            if (text.at(at) == ',') {
                int behind = at + 1;
                int region = OWN_REGION.stream()
                        .filter(own -> text.startsWith(own, behind))
                        .mapToInt(String::length)
                        .findFirst()
                        .orElse(0);
                return text.startsWithAny(SIGNED, behind + region);
            }
            if (NO_NAME.indexOf(text.at(at)) >= 0) {
                return false;
            }
        }
        return false;
    }
}
