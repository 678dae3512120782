package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;

/**
 * Tells amounts in brackets between a name and its number: 自评得分(满分100分):96分, 网络零售额(限上4亿元)为30亿元. The name waits for what stands
 * behind the bracket.
 */
public final class BracketedAmounts {

    /** Characters of no token between the bracket and the number: 实际是. */
    private static final int LOOSEST = 3;

    private BracketedAmounts() {}

    /** Whether an amount is put in between, and tells nothing of its own. */
    public static boolean isAside(Amount amount, Position position) {
        int close = position.index() + 1;
        if (!position.isMark(close, Mark.Kind.CLOSE)
                || position.tokens().get(close).start() != amount.end()) {
            return false;
        }
        Lead lead = position.lead();
        int open = lead.tokens().size() - 1;
        while (open > 0 && !isOpening(lead.tokens().get(open))) {
            if (tellsItsOwn(lead.tokens().get(open))) {
                return false;
            }
            open--;
        }
        return open > 0 && isNameBefore(lead.tokens(), open) && isTold(amount, close, position);
    }

    private static boolean isOpening(Token token) {
        return token instanceof Mark mark && mark.kind() == Mark.Kind.OPEN;
    }

    /** Names, goals and changes in the bracket make the amount one of theirs. */
    private static boolean tellsItsOwn(Token token) {
        return token instanceof Word word
                && (!word.meaning().indicators(Sense.Role.ALIAS).isEmpty()
                        || word.is(Cue.TARGET)
                        || word.is(Cue.PLAN)
                        || word.is(Cue.UP)
                        || word.is(Cue.DOWN));
    }

    private static boolean isNameBefore(List<Token> tokens, int open) {
        return tokens.get(open - 1) instanceof Word name
                && name.meaning().isName()
                && name.end() == tokens.get(open).start();
    }

    /** Whether the number of the name follows, in the same measure, with nothing but 为, 达 or a colon before it. */
    private static boolean isTold(Amount amount, int close, Position position) {
        int at = close + 1;
        int covered = 0;
        while (at < position.lastAhead() && leadsOn(position.tokens().get(at))) {
            covered +=
                    position.tokens().get(at).end() - position.tokens().get(at).start();
            at++;
        }
        return at < position.lastAhead()
                && position.tokens().get(at) instanceof Amount told
                && told.unit().dimension() == amount.unit().dimension()
                && told.start() - position.tokens().get(close).end() - covered <= LOOSEST;
    }

    private static boolean leadsOn(Token token) {
        return token instanceof Mark mark && mark.kind() == Mark.Kind.COLON
                || token instanceof Word word && (word.is(Cue.ACHIEVE) || word.is(Cue.ACTION) || word.is(Cue.PLAIN));
    }
}
