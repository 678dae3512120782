package org.duibiao.ingest.language;

import java.util.List;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Bare;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.model.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/** Gives the numbers of a list the unit that stands behind its last, 11.2、17.4和9.4亿元, or behind its first. */
final class ListUnits {

    private static final List<List<String>> FAMILIES = List.of(
            List.of("进出口", "出口", "进口"), List.of("零售", "社零", "限上", "限额以上", "销售", "批发", "住宿", "餐饮"), List.of("资"));

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
