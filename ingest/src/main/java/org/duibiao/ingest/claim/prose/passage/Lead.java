package org.duibiao.ingest.claim.prose.passage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Predicate;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Dimension;

/**
 * The tokens that lead up to a number: those since the number before it or the last comma. They tell what it is. Rules
 * ask much of each lead, so that what they ask most is counted once, when it is made.
 */
public final class Lead {

    private static final int NONE = -1;

    private final List<Token> tokens;
    private final int start;
    private final int end;
    /** The cues of all its words, a bit each: most rules ask for what is not there. */
    private final long cues;

    private final int lastName;
    private final int covered;
    private final int marks;
    private final boolean period;
    private final boolean amount;
    private final boolean money;

    /**
     * A lead.
     *
     * @param tokens the lead's tokens, in order
     * @param start where the lead begins in the text
     * @param end where the number begins
     */
    public Lead(List<Token> tokens, int start, int end) {
        this.tokens = requireNonNull(tokens, "tokens is null");
        this.start = start;
        this.end = end;
        long cuesOfAll = 0;
        int name = NONE;
        int characters = 0;
        int onlyMarks = 0;
        boolean hasPeriod = false;
        boolean hasAmount = false;
        boolean hasMoney = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            characters += token.end() - token.start();
            if (token instanceof Word word) {
                cuesOfAll |= word.meaning().cues();
                name = word.meaning().isName() ? i : name;
            } else if (token instanceof Mark) {
                onlyMarks++;
            } else if (token instanceof PeriodMention) {
                hasPeriod = true;
            } else if (token instanceof Amount number) {
                hasAmount = true;
                hasMoney |= number.unit().dimension() == Dimension.MONEY;
            }
        }
        this.cues = cuesOfAll;
        this.lastName = name;
        this.covered = characters;
        this.marks = onlyMarks;
        this.period = hasPeriod;
        this.amount = hasAmount;
        this.money = hasMoney;
    }

    /** The lead's tokens, in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Where it begins in the text. */
    public int start() {
        return start;
    }

    /** Where the number begins. */
    public int end() {
        return end;
    }

    /** Whether a cue of a kind stands in it. */
    public boolean has(Cue cue) {
        return (cues & cue.bit()) != 0;
    }

    /** Index of the last cue of a kind, or -1. */
    public int last(Cue cue) {
        if (!has(cue)) {
            return NONE;
        }
        int at = tokens.size() - 1;
        while (!(tokens.get(at) instanceof Word word && word.is(cue))) {
            at--;
        }
        return at;
    }

    /** Index of the last word that names an indicator, or -1. */
    public int lastName() {
        return lastName;
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
        return period;
    }

    /** Whether a period that passes a test stands in it. */
    public boolean hasPeriod(Predicate<PeriodMention> test) {
        if (period) {
            for (Token token : tokens) {
                if (token instanceof PeriodMention mention && test.test(mention)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of its tokens passes a test. */
    public boolean any(Predicate<Token> test) {
        for (int i = 0; i < tokens.size(); i++) {
            if (test.test(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether each of its tokens passes a test. */
    public boolean all(Predicate<Token> test) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!test.test(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The periods that stand in it, in order. */
    public List<PeriodMention> periods() {
        return tokens.stream()
                .filter(PeriodMention.class::isInstance)
                .map(PeriodMention.class::cast)
                .toList();
    }

    /** Whether a number stands in it. */
    public boolean hasNumber() {
        return amount;
    }

    /** Whether it has no tokens but marks. */
    public boolean hasOnlyMarks() {
        return marks == tokens.size();
    }

    /** Whether it holds nothing but marks. */
    public boolean isBare() {
        return hasOnlyMarks() && uncovered() <= 1;
    }

    /** How many of its characters belong to no token. */
    public int uncovered() {
        return end - start - covered;
    }

    /** How many characters stand between the last token, or the lead's begin, and the number. */
    public int gap() {
        return end - (tokens.isEmpty() ? start : tokens.get(tokens.size() - 1).end());
    }

    /** Whether a class of size, such as 亿元以上, stands in it. */
    public boolean namesSize() {
        return money || has(Cue.SIZE);
    }

    /** The last token, or a mark before the begin where it has none. */
    public boolean endsWith(Cue cue) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1) instanceof Word word && word.is(cue);
    }
}
