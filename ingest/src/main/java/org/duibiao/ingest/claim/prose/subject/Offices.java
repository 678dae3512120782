package org.duibiao.ingest.claim.prose.subject;

import java.util.List;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;

/** Tells where departments of the region speak, each of what it brought: 县直部门到位资金, 县经贸局引进项目5个;县建设局引进3个. */
public final class Offices {

    /** Ends of words for all departments together, as against towns and parks. */
    private static final List<String> ALL =
            List.of("直部门", "直单位", "直各部门", "直各单位", "直机关", "直机关单位", "直部门单位", "驻县单位", "驻市单位", "各部门", "各部门单位", "各县直单位");

    private static final List<String> ONE = List.of("局", "委", "办", "中心", "联社", "银行", "协会");
    /** Who promotes investment and trade tells the region's figures. */
    private static final List<String> OWN =
            List.of("商务", "招商", "投资促进", "经济合作", "经合", "合作交流", "外经", "商贸", "统计", "海关", "我", "本");

    private static final int SHORTEST = 3;
    private static final int LONGEST = 9;
    /** Characters to the next office of the list. */
    private static final int FURTHEST = 40;

    private static final String ENDS = ";。";
    private static final String END_OF_SENTENCE = "。\n\0";
    private static final List<String> DID = List.of("引进", "完成", "实现", "签约", "招引", "到位", "落实");

    private Offices() {}

    /**
     * Whether departments speak whose names end at a place.
     *
     * @param start where their clause begins
     * @param end where the word begins that goes on with it
     * @param named whether no word that means something to us stands between
     */
    public static boolean speak(NormalText text, int start, int end, boolean named) {
        if (text.endsWithAny(ALL, end)) {
            return true;
        }
        int length = end - start;
        return named
                && length >= SHORTEST
                && length <= LONGEST
                && text.endsWithAny(ONE, end)
                && !OneOf.standsIn(text.words(start, end), OWN)
                && isListed(text, end);
    }

    /** Whether another office that did the same follows behind a semicolon of the sentence, or stands before it. */
    private static boolean isListed(NormalText text, int end) {
        int next = text.firstOf(ENDS, end, end + FURTHEST);
        int last = text.firstOf(END_OF_SENTENCE, next, next + LONGEST + 2);
        return isOfficeBehind(text, next + 1, last) || isOfficeBefore(text, end);
    }

    private static boolean isOfficeBehind(NormalText text, int from, int last) {
        for (int at = from + SHORTEST; at <= last; at++) {
            if (text.endsWithAny(ONE, at) && text.startsWithAny(DID, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfficeBefore(NormalText text, int end) {
        int from = text.startBehind(END_OF_SENTENCE, end - FURTHEST, end);
        for (int at = from; at < end - 1; at++) {
            if (text.endsWithAny(ONE, at) && text.startsWithAny(DID, at) && text.holds(";", at, end)) {
                return true;
            }
        }
        return false;
    }
}
