package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import java.util.Set;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Bare;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.number.UnitReader;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;

/** Tells numbers that count, or tell the size of, what no indicator counts. */
public final class CountRules {

    /** Characters behind numbers that count nothing: of dates, names and lists. */
    private static final String NO_MEASURES = "年月日时点号届级期线和与及至到强大新";

    private static final char QUOTE = '"';
    private static final int LONGEST_SLOGAN = 10;
    /** What is counted behind a list of names. */
    private static final List<String> LISTED = List.of("指标", "主要指标", "行业", "业态", "增速", "主要经济指标");

    /** Marks behind which nothing tells what is counted before them. */
    private static final Set<Mark.Kind> ENDS =
            Set.of(Mark.Kind.SENTENCE, Mark.Kind.ITEM, Mark.Kind.SEMICOLON, Mark.Kind.COMMA);

    private static final int MOST_BEHIND_BOUND = 8;

    private static final List<String> DEALT_WITH = List.of("对", "对全县", "对全市", "对全区", "围绕", "抽查", "抽取", "抽取了", "选取");

    private CountRules() {}

    /** Whether a number without a unit counts things: what follows is of them. */
    public static boolean countsThings(Bare bare, NormalText text) {
        return UnitReader.isMeasured(text, bare.end()) || isCounted(bare, text);
    }

    /** Whether an amount tells the size of what is spoken of, and no figure of it. */
    public static boolean isSize(Amount amount, Position position) {
        return AmountRoles.isSize(position.text(), amount, position.lead(), position.next())
                || tellsWhatIsCounted(amount, position);
    }

    /** Whether the number at a place counts what no indicator counts. */
    public static boolean countsNothingOfOurs(Position position) {
        return isSlogan(position) || countsHeads(position) || countsOtherThings(position) || isDealtWith(position);
    }

    /** 对24个签约项目开展评价: what is done to things that are counted makes no more of them. */
    private static boolean isDealtWith(Position position) {
        return position.token() instanceof Amount amount
                && amount.unit().dimension() == Dimension.COUNT
                && position.text().endsWithAny(DEALT_WITH, amount.start());
    }

    /** 1928份合同, 733列班列: a number between words, with a measure unknown to us behind it. */
    private static boolean isCounted(Bare bare, NormalText text) {
        char measure = text.at(bare.end());
        return CharacterForms.isHan(text.at(bare.start() - 1))
                && CharacterForms.isHan(measure)
                && NO_MEASURES.indexOf(measure) < 0;
    }

    /** "四个翻番", "三个一批": a count that opens a quotation of a few words belongs to a slogan. */
    private static boolean isSlogan(Position position) {
        if (!(position.token() instanceof Amount amount)
                || amount.unit().dimension() != Dimension.COUNT
                || position.text().at(amount.start() - 1) != QUOTE) {
            return false;
        }
        int end = amount.end();
        while (end < amount.end() + LONGEST_SLOGAN
                && Character.isLetterOrDigit(position.text().at(end))) {
            end++;
        }
        return end > amount.end() && position.text().at(end) == QUOTE;
    }

    /** 三项指标, 四个行业: how many the list of names before has; what follows is still of these. */
    private static boolean countsHeads(Position position) {
        return position.token() instanceof Amount amount
                && amount.unit().dimension() == Dimension.COUNT
                && position.text().startsWithAny(LISTED, amount.end())
                && position.lead()
                        .any(token -> token instanceof Word word
                                && (word.meaning().isName() || word.meaning().isTopic()));
    }

    /** 9个领域80个项目: words that mean nothing to us, and another count, right behind a count. */
    private static boolean countsOtherThings(Position position) {
        return position.token() instanceof Amount first
                && first.unit().dimension() == Dimension.COUNT
                && position.next() instanceof Amount next
                && next.unit().dimension() == Dimension.COUNT
                && next.start() - first.end() > 1;
    }

    /** 出口超过1亿美元的企业12家: a bound, and things of that size that are counted behind it. */
    private static boolean tellsWhatIsCounted(Amount amount, Position position) {
        boolean bounded = amount.unit().dimension() == Dimension.MONEY
                && (amount.threshold() || amount.number().comparison() == Comparison.ABOVE);
        if (!bounded || position.text().at(amount.end()) != '的') {
            return false;
        }
        List<Token> tokens = position.tokens();
        for (int i = position.index() + 1; i < tokens.size() && i <= position.index() + MOST_BEHIND_BOUND; i++) {
            if (tokens.get(i) instanceof Amount other) {
                return other.unit().dimension() == Dimension.COUNT;
            }
            if (tokens.get(i) instanceof Mark mark && ENDS.contains(mark.kind())) {
                return false;
            }
        }
        return false;
    }
}
