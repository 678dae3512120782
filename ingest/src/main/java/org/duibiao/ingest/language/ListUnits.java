package org.duibiao.ingest.language;

import java.util.List;
import java.util.Set;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Bare;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/** Gives the numbers of a list the unit that stands behind its last, 11.2、17.4和9.4亿元, or behind its first. */
final class ListUnits {

    private static final List<List<String>> FAMILIES = List.of(
            List.of("进出口", "出口", "进口"), List.of("零售", "社零", "限上", "限额以上", "销售", "批发", "住宿", "餐饮"), List.of("资"));

    private static final Set<Mark.Kind> ENDS_OF_STATEMENT =
            Set.of(Mark.Kind.SENTENCE, Mark.Kind.ITEM, Mark.Kind.SEMICOLON);

    private static final String ENDS = ",;。、)\0";

    private ListUnits() {}

    /** Makes amounts of the numbers of lists among tokens. */
    static void share(NormalText text, List<Token> tokens) {
        for (int i = tokens.size() - 2; i >= 0; i--) {
            if (tokens.get(i) instanceof Bare bare) {
                share(text, tokens, i, bare);
            }
        }
        shareFirst(text, tokens);
        shareGoal(text, tokens);
    }

    /** 社零总额目标98亿元,完成101.3: what was reached of a goal, and nothing behind it, is in the goal's unit. */
    private static void shareGoal(NormalText text, List<Token> tokens) {
        @Nullable Amount goal = null;
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token before = tokens.get(i - 1);
            if (token instanceof Mark mark && ENDS_OF_STATEMENT.contains(mark.kind())) {
                goal = null;
            } else if (token instanceof Amount amount) {
                goal = before instanceof Word word && word.is(Cue.TARGET) && isMeasured(amount) ? amount : null;
            } else if (goal != null && token instanceof Bare bare && isReached(text, before, bare)) {
                tokens.set(i, new Amount(bare.start(), bare.end(), bare.number(), goal.unit(), true, false, false));
            }
        }
    }

    private static boolean isMeasured(Amount amount) {
        return amount.unit().dimension() == Dimension.MONEY || amount.unit().dimension() == Dimension.COUNT;
    }

    private static boolean isReached(NormalText text, Token before, Bare bare) {
        return before instanceof Word word
                && word.is(Cue.ACHIEVE)
                && word.end() == bare.start()
                && ENDS.indexOf(text.at(bare.end())) >= 0;
    }

    /**
     * 进出口总额1.38亿美元,出口1.21,进口0.17: decimals right behind names, and nothing behind them, are in the unit that the sentence's
     * money was told in. Whole numbers may count something.
     */
    private static void shareFirst(NormalText text, List<Token> tokens) {
        @Nullable Amount money = null;
        String nameOfMoney = "";
        String name = "";
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token instanceof Mark mark && (mark.kind() == Mark.Kind.SENTENCE || mark.kind() == Mark.Kind.ITEM)) {
                money = null;
            } else if (token instanceof Word word
                    && (word.meaning().isName() || word.meaning().isTopic())) {
                name = word.meaning().word();
            } else if (token instanceof Amount amount && amount.unit().dimension() == Dimension.MONEY) {
                money = amount;
                nameOfMoney = name;
            } else if (money != null && token instanceof Bare bare) {
                if (isOfList(text, tokens, i, bare) && areOfOneFamily(nameOfMoney, name)) {
                    tokens.set(
                            i, new Amount(bare.start(), bare.end(), bare.number(), money.unit(), true, false, false));
                } else {
                    money = null;
                }
            }
        }
    }

    /** 进出口 and 出口, 社零总额 and 限上: sides and parts of what the money was told of; numbers of others may be percentages. */
    private static boolean areOfOneFamily(String one, String other) {
        return FAMILIES.stream().anyMatch(family -> OneOf.standsIn(one, family) && OneOf.standsIn(other, family));
    }

    private static boolean isOfList(NormalText text, List<Token> tokens, int i, Bare bare) {
        return i > 0
                && tokens.get(i - 1) instanceof Word name
                && (name.meaning().isName() || name.meaning().isTopic())
                && name.end() == bare.start()
                && bare.number().value().scale() > 0
                && ENDS.indexOf(text.at(bare.end())) >= 0;
    }

    private static void share(NormalText text, List<Token> tokens, int i, Bare bare) {
        int next = tokens.get(i + 1) instanceof Mark mark && mark.kind() == Mark.Kind.ENUMERATION ? i + 2 : i + 1;
        if (next < tokens.size() && tokens.get(next) instanceof Amount amount && adjoin(text, bare, amount)) {
            tokens.set(
                    i,
                    new Amount(
                            bare.start(),
                            bare.end(),
                            bare.number(),
                            amount.unit(),
                            amount.unitInferred(),
                            false,
                            false));
        }
    }

    /** Whether nothing but 、 和 与 及 or a range's dash stands between. */
    private static boolean adjoin(NormalText text, Bare bare, Amount amount) {
        int gap = amount.start() - bare.end();
        return gap == 1 && "、和与及-~至".indexOf(text.at(bare.end())) >= 0 || gap == 2 && text.startsWith("以及", bare.end());
    }
}
