package org.duibiao.ingest.language;

import java.util.List;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Bare;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.text.NormalText;

/** Gives the numbers of a list the unit that stands behind its last: 11.2、17.4和9.4亿元. */
final class ListUnits {

    private ListUnits() {}

    /** Makes amounts of the numbers of lists among tokens. */
    static void share(NormalText text, List<Token> tokens) {
        for (int i = tokens.size() - 2; i >= 0; i--) {
            if (tokens.get(i) instanceof Bare bare) {
                share(text, tokens, i, bare);
            }
        }
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
