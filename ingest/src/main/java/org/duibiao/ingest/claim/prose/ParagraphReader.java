package org.duibiao.ingest.claim.prose;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.OwnRegion;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.passage.SubjectTracker;
import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.ingest.language.NumberLists;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.Ordinal;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;

/** Walks over a paragraph's tokens once; what each tells goes to who keeps track of it, numbers to {@link Attachment}. */
final class ParagraphReader {

    private final NormalText text;
    private final List<Token> tokens;
    private final Passage passage;
    private final Attachment attachment;
    private final OwnRegion ownRegion;
    private final ReadingListener listener;
    private int leadFrom;

    ParagraphReader(
            NormalText text,
            List<Token> tokens,
            Passage passage,
            Attachment attachment,
            OwnRegion ownRegion,
            ReadingListener listener) {
        this.text = text;
        this.tokens = tokens;
        this.passage = passage;
        this.attachment = attachment;
        this.ownRegion = ownRegion;
        this.listener = listener;
    }

    /** Reads the paragraph; its figures are then in the passage. */
    void read() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int place = i;
            ownRegion.before(token.start()).ifPresent(own -> passage.subject().seeRegion(own, place == leadFrom));
            if (token instanceof Mark mark) {
                onMark(mark, i);
            } else if (token instanceof Word word) {
                onWord(word, i);
            } else if (token instanceof PeriodMention period) {
                onPeriod(period, i);
            } else if (token instanceof Ordinal ordinal) {
                passage.subject().seeOrdinal();
                attachment.rank(ordinal, lead(i));
            } else if (token instanceof Amount || token instanceof Multiple) {
                i = onNumbers(i);
            }
            listener.passed(token, passage);
        }
        attachment.endStatement();
    }

    private void onMark(Mark mark, int index) {
        switch (mark.kind()) {
            case SENTENCE, ITEM, SEMICOLON -> {
                attachment.endStatement();
                passage.startStatement(mark);
                leadFrom = index + 1;
            }
            case COMMA -> {
                if (!endsWithAmong(index)) {
                    passage.startClause();
                    leadFrom = index + 1;
                }
            }
            case COLON -> {
                if (index > 0
                        && tokens.get(index - 1) instanceof Word word
                        && word.meaning().isName()
                        && word.end() == mark.start()) {
                    passage.statement().head();
                }
                if (lead(index).lastDirection() >= 0 && !lead(index).hasNumber()) {
                    passage.statement().listGrowths();
                }
            }
            case OPEN -> {
                passage.statement().open();
                attachment.open();
            }
            case CLOSE -> {
                passage.statement().close();
                attachment.close();
            }
            default -> {}
        }
    }

    /** 其中, leads on to the clause behind the comma. */
    private boolean endsWithAmong(int index) {
        return index > 0
                && tokens.get(index - 1) instanceof Word word
                && word.is(Cue.AMONG)
                && tokens.get(index).start() == word.end();
    }

    private void onWord(Word word, int index) {
        passage.topics().see(word);
        passage.mode().see(word);
        if (word.is(Cue.TARGET)) {
            startsGoals(index).ifPresent(passage.mode()::startGoals);
        }
        if (word.is(Cue.AMONG)) {
            passage.among();
        }
        if (word.is(Cue.PARK) && isIncluded(word)) {
            return;
        }
        passage.subject().see(word, text, leadHasName(index), opensStatement(index));
        if (word.meaning().isName()) {
            passage.statement().name(word);
        }
        if (word.meaning().word().endsWith("项目")) {
            passage.speakOfProjects();
        }
        if (word.meaning().word().equals("项目") && isNamedProject(index)) {
            passage.subject().seeNamedProject();
        }
        if (word.is(Cue.SAID_NONE)) {
            attachment.saidNone(word, lead(index));
        }
        if (word.is(Cue.LEVEL_WITH)) {
            attachment.levelWith(word, lead(index));
        }
    }

    /** 冷链物流项目: words that mean nothing to us stand right before 项目 and open the clause. */
    private boolean isNamedProject(int index) {
        Lead lead = lead(index);
        boolean alone = lead.tokens().stream().allMatch(Mark.class::isInstance);
        return alone && lead.uncovered() >= SHORTEST_PROJECT_NAME;
    }

    private static final int SHORTEST_PROJECT_NAME = 3;

    /** (含新区): what a remark includes is not who is spoken of. */
    private boolean isIncluded(Word word) {
        return passage.statement().inBrackets()
                && (text.at(word.start() - 1) == '含' || text.startsWith("包括", word.start() - 2));
    }

    private boolean leadHasName(int index) {
        return lead(index).lastName() >= 0;
    }

    /** Whether a list of goals follows a word of goals: a colon or an item's number, a remark in brackets between. */
    private Optional<Boolean> startsGoals(int index) {
        int next = index + 1;
        if (next < tokens.size() && isMark(next, Mark.Kind.OPEN)) {
            while (next < tokens.size() && !isMark(next, Mark.Kind.CLOSE)) {
                if (tokens.get(next) instanceof Amount || next > index + LONGEST_REMARK) {
                    return Optional.empty();
                }
                next++;
            }
            next++;
        }
        if (next >= tokens.size()
                || tokens.get(next).start() - tokens.get(index).end() > LONGEST_REMARK) {
            return Optional.empty();
        }
        if (isMark(next, Mark.Kind.ITEM)) {
            return Optional.of(true);
        }
        return isMark(next, Mark.Kind.COLON)
                ? Optional.of(next + 1 < tokens.size() && isMark(next + 1, Mark.Kind.ITEM))
                : Optional.empty();
    }

    private static final String WHOLE_YEAR = "全年";
    private static final String TOGETHER = "与同和跟";
    /** Characters between a year that figures are held against and 相比: 年初, 同期, 决算数. */
    private static final int LONGEST_BASE = 6;

    private static final int LONGEST_REMARK = 8;
    private static final int LOOSEST_OPENING = 2;
    /** Tokens further back tell nothing of a number; this also bounds the work for each token. */
    private static final int LONGEST_LEAD = 48;

    private boolean isMark(int index, Mark.Kind kind) {
        return tokens.get(index) instanceof Mark mark && mark.kind() == kind;
    }

    /** 23.7亿元(1—11月): a period by itself in brackets is of the figure before. */
    private boolean isRemarkOfFigure(int index) {
        return index > 1
                && index + 1 < tokens.size()
                && isMark(index - 1, Mark.Kind.OPEN)
                && isMark(index + 1, Mark.Kind.CLOSE)
                && tokens.get(index - 2) instanceof Amount
                && tokens.get(index + 1).start() == tokens.get(index).end();
    }

    private void onPeriod(PeriodMention period, int index) {
        if (isRemarkOfFigure(index)) {
            passage.statement()
                    .current()
                    .ifPresent(figure -> figure.period(passage.period().resolve(period)));
            return;
        }
        Token before = index == 0 ? null : tokens.get(index - 1);
        boolean expected = before instanceof Word word && (word.is(Cue.FORECAST) || word.is(Cue.PLAN));
        boolean opens = opensStatement(index);
        boolean reference = isHeldAgainst(period, index) || !opens && isReference(period, index);
        boolean ofGoal = index + 1 < tokens.size()
                && tokens.get(index + 1) instanceof Word next
                && (next.is(Cue.TARGET) || next.is(Cue.TIER))
                && next.start() - period.end() <= 1;
        boolean lastYears =
                RoleRules.isLastYear(period) && !opens && !passage.period().isReportYear(period);
        if (reference || ofGoal || lastYears) {
            return;
        }
        if (!expected) {
            passage.mode().seePeriod();
        }
        boolean whole = expected || text.startsWith(WHOLE_YEAR, period.end());
        passage.see(period, expected || opens, whole);
    }

    /** 比2019年, 与2019年度相比, 成立于1958年: a year that figures are held against, that explains, or that tells of long ago. */
    private boolean isReference(PeriodMention period, int index) {
        Lead lead = lead(index);
        return lead.has(Cue.AGAINST) || lead.has(Cue.REASON) || passage.period().isLongAgo(period);
    }

    /** 与2019年度相比, 同2019年相比: 相比 stands behind, in the same clause. */
    private boolean isHeldAgainst(PeriodMention period, int index) {
        if (TOGETHER.indexOf(text.at(period.start() - 1)) < 0) {
            return false;
        }
        Token next = index + 1 < tokens.size() ? tokens.get(index + 1) : null;
        return next instanceof Word word && word.is(Cue.AGAINST) && word.start() - period.end() <= LONGEST_BASE;
    }

    private boolean opensStatement(int index) {
        for (int i = index - 1; i >= Math.max(leadFrom, index - LONGEST_LEAD); i--) {
            if (!(tokens.get(i) instanceof Mark)
                    && !(tokens.get(i) instanceof PeriodMention)
                    && !(tokens.get(i) instanceof Word word && word.is(Cue.REGION_WORD))) {
                return false;
            }
        }
        return lead(index).uncovered() <= LOOSEST_OPENING;
    }

    /** Reads a number and those that share its list; gives the index of the last. */
    private int onNumbers(int first) {
        Lead lead = lead(first);
        Token next = first + 1 < tokens.size() ? tokens.get(first + 1) : null;
        if (tokens.get(first) instanceof Amount amount && RoleRules.ofAmount(text, amount, lead, next) == Role.SIZE) {
            attachment.size(amount);
            return first;
        }
        if (SubjectTracker.countsCompanies(tokens.get(first)) && lead.lastName() < 0 && companiesSpeak(first + 1)) {
            passage.subject().seeCountedCompanies();
        }
        if (countsRegions(tokens.get(first)) && lead.isBare()) {
            passage.subject().seeCountedRegions();
        }
        passage.subject().seeNumber();
        int last = NumberLists.last(text, tokens, first, lead.has(Cue.RESPECTIVELY));
        attachment.numbers(tokens, first, last, lead);
        leadFrom = last + 1;
        return last;
    }

    /** 8个市, 5个县: regions below are counted. */
    private boolean countsRegions(Token token) {
        return token instanceof Amount amount
                && amount.unit().text().equals("个")
                && "市县区州盟旗".indexOf(text.at(amount.end())) >= 0;
    }

    /** Whether companies that are counted right before an index act in the same clause: 6家企业实现…. */
    private boolean companiesSpeak(int index) {
        boolean companies = false;
        for (int i = index; i < tokens.size() && !(tokens.get(i) instanceof Mark); i++) {
            companies |= SubjectTracker.isCompanies(tokens.get(i));
            if (tokens.get(i) instanceof Amount) {
                return companies;
            }
        }
        return false;
    }

    private Lead lead(int index) {
        int from = Math.max(Math.min(leadFrom, index), index - LONGEST_LEAD);
        int start = from == 0 ? 0 : tokens.get(from - 1).end();
        return new Lead(tokens.subList(from, index), start, tokens.get(index).start());
    }

    /** The figures, in the order of the text. */
    List<Figure> figures() {
        return passage.figures();
    }
}
