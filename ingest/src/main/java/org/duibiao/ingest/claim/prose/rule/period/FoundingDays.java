package org.duibiao.ingest.claim.prose.rule.period;

import java.util.List;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.text.NormalText;

/** Tells days long ago on which a body began, which are not those of what is told of it: 2012年11月批复设立,2013年3月挂牌,. */
final class FoundingDays {

    private static final List<String> FOUNDED = List.of(
            "挂牌", "正式挂牌", "挂牌成立", "成立", "正式成立", "批复设立", "正式批复设立", "批准设立", "经批准设立", "批准成立", "经批准成立", "批复成立", "设立",
            "正式设立", "组建", "正式组建", "组建成立", "揭牌", "正式揭牌", "更名", "重新组建");

    /** Marks behind the words: 成立初期 and 挂牌以来 are days that figures are of. */
    private static final String ENDS = ",;。、)";

    private FoundingDays() {}

    static boolean areOf(PeriodMention period, NormalText text, Passage passage) {
        if (!passage.period().isLongAgo(period)) {
            return false;
        }
        for (int i = 0; i < FOUNDED.size(); i++) {
            String words = FOUNDED.get(i);
            if (text.startsWith(words, period.end()) && ENDS.indexOf(text.at(period.end() + words.length())) >= 0) {
                return true;
            }
        }
        return false;
    }
}
