package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.jspecify.annotations.Nullable;

/** Where the reader of a paragraph stands. Many rules ask for its lead, which is made once and only where one does. */
public final class Position {

    /** Tokens further back tell nothing of a number; this also bounds the work for each token. */
    private static final int LONGEST_LEAD = 48;

    private static final int MOST_AHEAD = 16;

    private static final int LOOSEST_OPENING = 2;
    /** Characters between a word of goals and the colon behind it. */
    private static final int LONGEST_ANNOUNCEMENT = 8;

    private final NormalText text;
    private final List<Token> tokens;
    private final int index;
    private final int leadFrom;
    private @Nullable Lead lead;

    /**
     * A place in a paragraph.
     *
     * @param index of the token read now
     * @param leadFrom index of the first token since the last number or comma
     */
    public Position(NormalText text, List<Token> tokens, int index, int leadFrom) {
        this.text = text;
        this.tokens = tokens;
        this.index = index;
        this.leadFrom = leadFrom;
    }

    /** Whether this is the place of a token with a lead that begins there. */
    public boolean isAt(int place, int beginOfLead) {
        return index == place && leadFrom == beginOfLead;
    }

    public NormalText text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int index() {
        return index;
    }

    /** The token read now. */
    public Token token() {
        return tokens.get(index);
    }

    /** The token behind it, or null at the end. */
    @Nullable
    public Token next() {
        return index + 1 < tokens.size() ? tokens.get(index + 1) : null;
    }

    /** The token before it, or null at the begin. */
    @Nullable
    public Token previous() {
        return index > 0 ? tokens.get(index - 1) : null;
    }

    /** The first mark or amount behind it, as far as a clause may reach; null where none comes so soon. */
    @Nullable
    public Token nextMarkOrAmount() {
        for (int i = index + 1; i < lastAhead(); i++) {
            if (tokens.get(i) instanceof Mark || tokens.get(i) instanceof Amount) {
                return tokens.get(i);
            }
        }
        return null;
    }

    /** Index behind the last token that is looked at ahead of a place, which bounds the work for each. */
    public int lastAhead() {
        return Math.min(tokens.size(), index + MOST_AHEAD);
    }

    /** Whether a token is a mark of a kind; false outside of the text. */
    public boolean isMark(int at, Mark.Kind kind) {
        return at >= 0 && at < tokens.size() && tokens.get(at) instanceof Mark mark && mark.kind() == kind;
    }

    /** 任务为:, 目标如下:: a word of goals, and a colon behind it with little between. */
    public boolean announces(int at) {
        int next = at + 1;
        if (next < tokens.size() && tokens.get(next) instanceof Word word && word.is(Cue.ACTION)) {
            next++;
        }
        return tokens.get(at) instanceof Word goal
                && goal.is(Cue.TARGET)
                && isMark(next, Mark.Kind.COLON)
                && tokens.get(next).start() - goal.end() <= LONGEST_ANNOUNCEMENT;
    }

    /** The tokens that lead up to the token read now. */
    public Lead lead() {
        if (lead == null) {
            lead = makeLead();
        }
        return lead;
    }

    private Lead makeLead() {
        int from = Math.max(Math.min(leadFrom, index), index - LONGEST_LEAD);
        int start = from == 0 ? 0 : tokens.get(from - 1).end();
        return new Lead(tokens.subList(from, index), start, token().start());
    }

    /** Whether it opens its clause, which a colon opens too, 其中, before it or not. */
    public boolean isFirst() {
        int first = index;
        while (first > leadFrom
                && !isMark(first - 1, Mark.Kind.COLON)
                && (tokens.get(first - 1) instanceof Mark
                        || tokens.get(first - 1) instanceof Word word && word.is(Cue.AMONG))) {
            first--;
        }
        return first == leadFrom || isMark(first - 1, Mark.Kind.COLON);
    }

    /** Whether nothing of weight stands before it in its clause, which a colon opens too. */
    public boolean opensClause() {
        int read = 0;
        for (int i = index - 1; i >= Math.max(leadFrom, index - LONGEST_LEAD); i--) {
            if (isMark(i, Mark.Kind.COLON)) {
                return token().start() - tokens.get(i).end() - read <= LOOSEST_OPENING;
            }
            read += tokens.get(i).end() - tokens.get(i).start();
            if (!(tokens.get(i) instanceof Mark)
                    && !(tokens.get(i) instanceof PeriodMention)
                    && !(tokens.get(i) instanceof Word word && word.is(Cue.REGION_WORD))) {
                return false;
            }
        }
        return lead().uncovered() <= LOOSEST_OPENING;
    }
}
