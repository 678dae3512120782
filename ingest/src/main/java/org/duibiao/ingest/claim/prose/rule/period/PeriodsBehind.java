package org.duibiao.ingest.claim.prose.rule.period;

import java.util.List;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.rule.Position;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.period.Period;

/**
 * Days told behind the figures that they are of: 以上为1-9月数据, 均为前十一个月数, 这是全县前三季度交出的成绩单. They are of all figures before them
 * in the paragraph for which the text told no more than their year.
 */
final class PeriodsBehind {

    /** Words that mean the figures before, and go on to tell of them. */
    private static final List<String> FIGURES_BEFORE = List.of(
            "以上为", "以上均为", "以上是", "以上系", "以上均系", "以上数据", "以上数字", "以上指标", "以上统计", "上述数据", "上述数字", "上述指标", "上述均为", "上述为",
            "数据截至", "数据截止", "数据统计", "统计期", "统计时间", "统计区间", "统计截至", "统计截止", "数据为", "数据系");

    /** Words that mean them too, where a word for figures stands behind the days. */
    private static final List<String> THESE = List.of("这是", "这就是", "此为", "均为", "都是", "均是", "皆为", "均系");

    private static final List<String> FIGURES =
            List.of("数据", "数字", "数", "成绩单", "成绩", "答卷", "情况", "账单", "统计", "完成额", "累计额", "口径", "进展");

    /** 这是一季度以来的最好成绩, 上半年统计口径以外: of other days than those told. */
    private static final List<String> SINCE = List.of("以来", "之后", "以后", "起");

    private static final List<String> OUTSIDE = List.of("以外", "之外", "除外");
    private static final List<String> COMPARED = List.of("好于", "高于", "优于", "快于", "低于", "比", "较", "将", "继");
    private static final String CLAUSE_ENDS = ",。;)\n\0";

    private static final String SENTENCE_ENDS = "。;\n";
    /** Characters behind the days in which the word for figures stands. */
    private static final int LONGEST_REST = 16;

    private PeriodsBehind() {}

    /** Gives the days to the figures before; whether they are of these, and of nothing that follows. */
    static boolean tell(PeriodMention mention, Position position, Passage passage) {
        if (mention.expression().shape() == Shape.DAY || !areOfFiguresBefore(mention, position)) {
            return false;
        }
        Period days = passage.period().resolve(mention);
        List<Figure> before = passage.lastFigures();
        before.stream()
                .filter(figure -> figure.period().isFullYear()
                        && figure.period().end().getYear() == days.end().getYear())
                .forEach(figure -> figure.period(days));
        return !before.isEmpty();
    }

    private static boolean areOfFiguresBefore(PeriodMention mention, Position position) {
        NormalText text = position.text();
        Lead lead = position.lead();
        if (lead.hasNumber()) {
            return false;
        }
        int end = text.firstOf(SENTENCE_ENDS, mention.end(), mention.end() + LONGEST_REST);
        if (text.startsWithAny(SINCE, mention.end())
                || text.holdsAny(OUTSIDE, mention.end(), end)
                || text.holdsAny(COMPARED, lead.start(), mention.start())) {
            return false;
        }
        boolean told = text.holdsAny(FIGURES, mention.end(), end);
        boolean meant = text.holdsAny(FIGURES_BEFORE, lead.start(), mention.start())
                && (told || CLAUSE_ENDS.indexOf(text.at(mention.end())) >= 0);
        boolean these = text.holdsAny(THESE, lead.start(), mention.start()) && told;
        return (meant || these) && !amountsFollow(position);
    }

    /** Whether numbers follow in the sentence, which the days are then of. */
    private static boolean amountsFollow(Position position) {
        for (int i = position.index() + 1; i < position.lastAhead(); i++) {
            Token token = position.tokens().get(i);
            if (token instanceof Amount) {
                return true;
            }
            if (token instanceof Mark mark
                    && (mark.kind() == Mark.Kind.SENTENCE || mark.kind() == Mark.Kind.SEMICOLON)) {
                return false;
            }
        }
        return false;
    }
}
