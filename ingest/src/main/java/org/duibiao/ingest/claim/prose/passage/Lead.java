package org.duibiao.ingest.claim.prose.passage;

import java.util.List;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Dimension;

/**
 * The tokens that lead up to a number: those since the number before it or the last comma. They tell what it is.
 *
 * @param tokens the lead's tokens, in order
 * @param start where the lead begins in the text
 * @param end where the number begins
 */
public record Lead(List<Token> tokens, int start, int end) {

    /** Whether a cue of a kind stands in it. */
    public boolean has(Cue cue) {
        return last(cue) >= 0;
    }

    /** Index of the last cue of a kind, or -1. */
    public int last(Cue cue) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i) instanceof Word word && word.is(cue)) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the last word that names an indicator, or -1. */
    public int lastName() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i) instanceof Word word && word.meaning().isName()) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the last word that says a direction, or -1. */
    public int lastDirection() {
        return Math.max(last(Cue.UP), last(Cue.DOWN));
    }

    /** Whether the last direction is down. */
    public boolean isDown() {
        return last(Cue.DOWN) > last(Cue.UP);
    }

    /** Whether a period stands in it. */
    public boolean hasPeriod() {
        return tokens.stream().anyMatch(PeriodMention.class::isInstance);
    }

    /** Whether a number stands in it. */
    public boolean hasNumber() {
        return tokens.stream().anyMatch(Amount.class::isInstance);
    }

    /** Whether it holds nothing but marks. */
    public boolean isBare() {
        return tokens.stream().allMatch(Mark.class::isInstance) && uncovered() <= 1;
    }

    /** How many of its characters belong to no token. */
    public int uncovered() {
        int covered = 0;
        for (Token token : tokens) {
            covered += token.end() - token.start();
        }
        return end - start - covered;
    }

    /** How many characters stand between the last token, or the lead's begin, and the number. */
    public int gap() {
        return end - (tokens.isEmpty() ? start : tokens.get(tokens.size() - 1).end());
    }

    /** Whether a class of size, such as 亿元以上, stands in it. */
    public boolean namesSize() {
        return has(Cue.SIZE)
                || tokens.stream()
                        .anyMatch(token ->
                                token instanceof Amount amount && amount.unit().dimension() == Dimension.MONEY);
    }

    /** The last token, or a mark before the begin where it has none. */
    public boolean endsWith(Cue cue) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1) instanceof Word word && word.is(cue);
    }
}
