package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.period.PeriodExpression.Reference;
import org.duibiao.ingest.language.text.NormalText;

/**
 * Tells totals of all years by their words, where nothing names a founding: 历年累计, and 截至2002年底,累计批准外资企业588家. 累计 by
 * itself is the year to date, and so is what was approved anew (新批).
 */
final class Stocks {

    private static final String ALL_YEARS = "历年";
    private static final List<String> APPROVED = List.of("批准", "审批", "批办", "批建", "注册", "兴办", "设立");
    private static final List<String> OF_THIS_YEAR = List.of("新批", "新设", "新增", "新签", "新兴办", "今年", "本年", "当年");
    /** What was approved: foreign firms and their projects, and no service points. */
    private static final List<String> FIRMS = List.of("外商", "外资", "三资", "境外", "合资", "独资");

    private static final String UNTIL = "截到至";
    /** Characters back to where a statement that tells a stock may begin. */
    private static final int LONGEST = 48;
    /** Characters of the foreign firms that were approved. */
    private static final int LONGEST_APPROVED = 10;

    /** Characters of the same, where they stand before the word of totals: 批准的三资企业累计. */
    private static final int LONGEST_BEFORE = 8;

    private static final String STATEMENT_ENDS = "。;\0";

    private Stocks() {}

    /** Whether a word of totals, 累计, makes what follows in the statement a total of all years. */
    static boolean areTold(Word word, Position position) {
        NormalText text = position.text();
        if (text.startsWith(ALL_YEARS, word.start() - ALL_YEARS.length())
                || word.meaning().word().startsWith(ALL_YEARS)) {
            return true;
        }
        int from = text.startBehind(STATEMENT_ENDS, word.start() - LONGEST, word.start());
        int until = word.end() + LONGEST_APPROVED;
        int near = Math.max(from, word.start() - LONGEST_BEFORE);
        return isUntilYear(position, from)
                && text.holdsAny(APPROVED, near, until)
                && text.holdsAny(FIRMS, near, until + LONGEST_APPROVED)
                && !text.holdsAny(OF_THIS_YEAR, from, until);
    }

    /** 截至2002年底, 到2013年4月, 截至去年底: days up to the end of a year, or of a month of a year, that the statement names. */
    private static boolean isUntilYear(Position position, int from) {
        for (int i = position.index() - 1; i >= 0 && position.tokens().get(i).start() >= from; i--) {
            if (position.tokens().get(i) instanceof PeriodMention until) {
                return UNTIL.indexOf(position.text().at(until.start())) >= 0
                        && until.expression().reference() != Reference.UNSAID;
            }
        }
        return false;
    }
}
