package org.duibiao.ingest.claim.prose.subject;

import java.util.List;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;

/** Tells from words of companies whether these act, or speak, in a sentence. */
public final class ActorWords {

    private static final List<String> LEADERS = List.of("龙头", "骨干");
    private static final List<String> AFTER_LEADERS =
            List.of("带动", "达", "的", "和", "及", "为", "数", "总", "不断", "实现", "完成", "累计", "共", "销售", "出口", "进出口", "中");

    private static final List<String> SOME = List.of("部分", "不少", "多数", "少数", "个别", "有的", "一些", "许多", "某些");
    private static final String MONITORED = "监测";
    private static final List<String> SAMPLED = List.of("企业", "超市", "商场", "商超", "门店", "卖场", "样本");
    /** Characters of 监测的, and of 重点零售企业. */
    private static final int LONGEST_MONITORED = 4;

    private static final int LONGEST_SAMPLED = 8;

    /** Characters of 外贸, 工业 before 企业. */
    private static final int LENGTH_OF_FIELD = 2;

    private ActorWords() {}

    /** 龙头企业某某实业: a leading enterprise that is called by its name. */
    static boolean isLeader(Word word, NormalText text) {
        return word.is(Cue.ENTERPRISES)
                && text.endsWithAny(LEADERS, word.start())
                && Character.isIdeographic(text.at(word.end()))
                && !text.startsWithAny(AFTER_LEADERS, word.end());
    }

    /** 部分企业出口, 多数外贸企业进出口: some enterprises and not all of them. */
    static boolean areSome(Word word, NormalText text) {
        return word.is(Cue.ENTERPRISES)
                && (text.endsWithAny(SOME, word.start()) || text.endsWithAny(SOME, word.start() - LENGTH_OF_FIELD));
    }

    /** Whether a token counts things in the measure of companies: 6家. */
    public static boolean countsCompanies(Token count) {
        return count instanceof Amount amount && "家户个名".contains(amount.unit().text());
    }

    /** 重点监测的36家零售企业, 监测的12家超市: a sample that sales are watched of, and not all there are. */
    public static boolean areMonitored(Token count, NormalText text) {
        return text.holds(MONITORED, count.start() - LONGEST_MONITORED, count.start())
                && text.holdsAny(SAMPLED, count.end(), count.end() + LONGEST_SAMPLED);
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
