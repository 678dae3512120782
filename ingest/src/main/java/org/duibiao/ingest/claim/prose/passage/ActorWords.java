package org.duibiao.ingest.claim.prose.passage;

import java.util.List;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;

/** Tells from words of companies and events whether these act, or speak, in a sentence. */
public final class ActorWords {

    private static final List<String> SIGNED = List.of("签约", "共签约", "成功签约", "集中签约", "现场签约", "促成签约");
    private static final String TAKES_PLACE = "举行";
    private static final List<String> LEADERS = List.of("龙头", "骨干");
    private static final List<String> AFTER_LEADERS =
            List.of("带动", "达", "的", "和", "及", "为", "数", "总", "不断", "实现", "完成", "累计", "共", "销售", "出口", "进出口", "中");
    private static final String EVENT_PLACES = "上期中";

    private static final int LONGEST_NAME = 16;
    private static final String NO_NAME = "。;:\0";

    private ActorWords() {}

    /** 龙头企业某某实业: a leading enterprise that is called by its name. */
    static boolean isLeader(Word word, NormalText text) {
        return word.is(Cue.ENTERPRISES)
                && text.endsWithAny(LEADERS, word.start())
                && Character.isIdeographic(text.at(word.end()))
                && !text.startsWithAny(AFTER_LEADERS, word.end());
    }

    /** Whether a word says that something takes place: 举行. */
    static boolean takesPlace(Word word) {
        return word.meaning().word().equals(TAKES_PLACE);
    }

    /**
     * Whether an event speaks behind a word of one: 洽谈会上, 节日期间, and 第七届博览会, by itself. One that is held or visited does
     * not.
     *
     * @param numbered whether an ordinal stands before it in its clause
     * @param counted whether a number does
     */
    static boolean speaksOfEvent(Word word, NormalText text, boolean numbered, boolean counted) {
        int end = text.at(word.end()) == '"' ? word.end() + 1 : word.end();
        if (EVENT_PLACES.indexOf(text.at(end)) >= 0
                || text.startsWithAny(SIGNED, end)
                || word.meaning().word().endsWith("期间")) {
            return true;
        }
        boolean alone = (numbered || takesPlace(word)) && !counted && text.at(word.end()) == ',';
        return alone || text.startsWith("开幕", word.end()) || numbered && !counted && isSignedAt(text, word.end());
    }

    /** 参加第九届农交会和采购周活动,成功签约: what was signed stands behind the next comma. */
    private static boolean isSignedAt(NormalText text, int end) {
        for (int at = end; at < end + LONGEST_NAME; at++) {
            if (text.at(at) == ',') {
                int behind = at + 1;
                return text.startsWithAny(SIGNED, behind);
            }
            if (NO_NAME.indexOf(text.at(at)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether a token counts things in the measure of companies: 6家. */
    public static boolean countsCompanies(Token count) {
        return count instanceof Amount amount && "家户个名".contains(amount.unit().text());
    }

    /** Whether a token is a word for companies. */
    public static boolean isCompanies(Token token) {
        return token instanceof Word word
                && (word.is(Cue.ENTERPRISES)
                        || word.is(Cue.COMPANY)
                        || word.meaning().word().endsWith("企业")
                        || word.meaning().word().endsWith("大个体"));
    }
}
