package org.duibiao.ingest.claim.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.OwnRegion;
import org.duibiao.ingest.claim.prose.passage.PartTracker;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.ingest.language.NumberLists;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Bare;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.Ordinal;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.number.UnitReader;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;

/** Walks over a paragraph's tokens once; what each tells goes to who keeps track of it, numbers to {@link Attachment}. */
final class ParagraphReader {

    private static final int LONGEST_REMARK = 8;
    private static final String INFLUENCE = "影响";

    /** Characters behind numbers that count nothing: of dates, names and lists. */
    private static final String NO_MEASURES = "年月日时点号届级期线和与及至到强大新";

    private static final char QUOTE = '"';
    private static final int LONGEST_SLOGAN = 10;
    /** What is counted behind a list of names. */
    private static final List<String> LISTED = List.of("指标", "主要指标", "行业", "业态", "增速", "主要经济指标");

    /** Words that tell at the begin of a clause what was reached, goals before it or not. */
    private static final Set<String> REACHED = Set.of("实际完成", "已完成", "共完成", "超额完成", "全面完成");

    /** Marks behind which nothing tells what is counted before them. */
    private static final Set<Mark.Kind> ENDS =
            Set.of(Mark.Kind.SENTENCE, Mark.Kind.ITEM, Mark.Kind.SEMICOLON, Mark.Kind.COMMA);

    private static final int MOST_BEHIND_BOUND = 8;

    private final NormalText text;
    private final List<Token> tokens;
    private final Passage passage;
    private final Attachment attachment;
    private final OwnRegion ownRegion;
    private final ReadingListener listener;
    private int leadFrom;
    private Position position;

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
        this.position = new Position(text, tokens, 0, 0);
    }

    /** Reads the paragraph; its figures are then in the passage. */
    void read() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<Boolean> own = ownRegion.before(token.start());
            if (own.isPresent()) {
                passage.subject().seeRegion(own.get(), opens(i));
            }
            if (token instanceof Mark mark) {
                onMark(mark, i);
            } else if (token instanceof Word word) {
                onWord(word, i);
            } else if (token instanceof PeriodMention period) {
                PeriodRules.see(period, at(i), passage);
            } else if (token instanceof Ordinal ordinal) {
                passage.subject().seeOrdinal();
                attachment.rank(ordinal, lead(i));
            } else if (token instanceof Bare bare) {
                onBare(bare, i);
            } else if (token instanceof Amount || token instanceof Multiple) {
                i = onNumbers(i);
            }
            listener.passed(token, passage);
        }
        attachment.endStatement();
    }

    /** 出口14.1万吨, 登记合同1928份: things in a measure that no indicator is in answer the names before; what follows is of them. */
    private void onBare(Bare bare, int index) {
        SubjectRules.seeBare(at(index), passage);
        if (UnitReader.isMeasured(text, bare.end()) || isCounted(bare)) {
            passage.statement().leaveCurrent();
        }
    }

    /** 1928份合同, 733列班列: a number between words, with a measure unknown to us behind it. */
    private boolean isCounted(Bare bare) {
        char measure = text.at(bare.end());
        return CharacterForms.isHan(text.at(bare.start() - 1))
                && CharacterForms.isHan(measure)
                && NO_MEASURES.indexOf(measure) < 0;
    }

    private void onMark(Mark mark, int index) {
        switch (mark.kind()) {
            case SENTENCE, ITEM, SEMICOLON -> {
                attachment.endStatement();
                passage.startStatement(mark);
                leadFrom = index + 1;
            }
            case COMMA -> {
                if (!leadsOn(index)) {
                    if (text.startsWith(INFLUENCE, mark.start() - INFLUENCE.length())) {
                        passage.subject().leaveInfluence();
                    }
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
                if (ProseReader.namesBudgetItem(text, mark.start())) {
                    passage.tellBudgetItem();
                }
                passage.statement().open();
                passage.subject().open();
                attachment.open();
            }
            case CLOSE -> {
                passage.statement().close();
                passage.subject().close();
                attachment.close();
            }
            default -> {}
        }
    }

    /** 其中, and 与2006年相比, lead on to the clause behind the comma. */
    private boolean leadsOn(int index) {
        return index > 0
                && tokens.get(index - 1) instanceof Word word
                && (word.is(Cue.AMONG) || RoleRules.looksBack(word))
                && tokens.get(index).start() == word.end();
    }

    private void onWord(Word word, int index) {
        passage.topics().see(word);
        if (PartTracker.minds(word)) {
            passage.part().see(word, lead(index), text);
        }
        if (!isReachedGoal(word, index)) {
            passage.mode().see(word);
        }
        if (word.is(Cue.ACHIEVE) && REACHED.contains(word.meaning().word()) && opens(index)) {
            passage.mode().startResults();
        }
        if (word.is(Cue.TARGET)) {
            startsGoals(index).ifPresent(passage.mode()::startGoals);
        }
        if (word.is(Cue.AMONG)) {
            passage.among();
        }
        if (word.is(Cue.ALL_TRADES)) {
            passage.tellAllTrades();
        }
        passage.period().see(word);
        if (word.is(Cue.PARK) && SubjectRules.isIncluded(word, at(index), passage)) {
            return;
        }
        SubjectRules.see(word, at(index), passage);
        if (word.meaning().isName()) {
            attachment.name(word, at(index).previous(), lead(index));
        }
        if (word.meaning().word().endsWith("项目")) {
            passage.speakOfProjects();
        }
        if (word.is(Cue.SAID_NONE)) {
            attachment.saidNone(word, lead(index));
        }
        if (word.is(Cue.LEVEL_WITH)) {
            attachment.levelWith(word, lead(index));
        }
    }

    /** 占全市工作目标的77.1%: how far a goal is reached makes no goal of what follows. */
    private boolean isReachedGoal(Word word, int index) {
        boolean measured = word.is(Cue.TARGET)
                && (lead(index).has(Cue.SHARE)
                        || lead(index).has(Cue.ACHIEVE)
                        || lead(index).has(Cue.COMPLETION));
        boolean percent = word.is(Cue.PLAN)
                && text.at(word.end()) == '的'
                && at(index).next() instanceof Amount amount
                && amount.unit().dimension() == Dimension.PERCENT;
        return measured || percent;
    }

    /** Whether a list of goals follows a word of goals: 是 and a name, a colon or an item's number, a remark in brackets between. */
    private Optional<Boolean> startsGoals(int index) {
        if (saysGoals(index)) {
            return Optional.of(false);
        }
        int next = at(index).announces(index) && !isMark(index + 1, Mark.Kind.COLON) ? index + 2 : index + 1;
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

    /** 分给我县的任务是实际利用外资1000万美元,其中…: what the task is, and so on to the end of the sentence. */
    private boolean saysGoals(int index) {
        int end = tokens.get(index).end();
        boolean says = text.at(end) == '是' || text.at(end) == '为';
        int next = index + 1;
        while (next < tokens.size()
                && tokens.get(next).start() <= end
                && tokens.get(next).end() <= end + 1) {
            next++;
        }
        return says
                && next < tokens.size()
                && tokens.get(next).start() == end + 1
                && tokens.get(next) instanceof Word word
                && (word.meaning().isName() || word.is(Cue.ACHIEVE));
    }

    private boolean isMark(int index, Mark.Kind kind) {
        return tokens.get(index) instanceof Mark mark && mark.kind() == kind;
    }

    /** Reads a number and those that share its list; gives the index of the last. */
    private int onNumbers(int first) {
        Lead lead = lead(first);
        Token next = first + 1 < tokens.size() ? tokens.get(first + 1) : null;
        if (tokens.get(first) instanceof Amount amount
                && (AmountRoles.of(text, amount, lead, next) == Role.SIZE || tellsWhatIsCounted(amount, first))) {
            attachment.size(amount);
            return first;
        }
        if (isSlogan(first) || countsHeads(first) || countsOtherThings(first)) {
            attachment.ofNothing((Amount) tokens.get(first));
            return first;
        }
        SubjectRules.seeNumber(at(first), passage);
        int last = NumberLists.last(text, tokens, first, lead.has(Cue.RESPECTIVELY));
        attachment.numbers(tokens, first, last, lead);
        passage.period().passNumber();
        leadFrom = last + 1;
        return last;
    }

    /** Whether a place opens its clause, which a colon opens too, 其中, before it or not. */
    private boolean opens(int index) {
        int first = index;
        while (first > leadFrom
                && !isMark(first - 1, Mark.Kind.COLON)
                && (tokens.get(first - 1) instanceof Mark
                        || tokens.get(first - 1) instanceof Word word && word.is(Cue.AMONG))) {
            first--;
        }
        return first == leadFrom || isMark(first - 1, Mark.Kind.COLON);
    }

    /** "四个翻番", "三个一批": a count that opens a quotation of a few words belongs to a slogan. */
    private boolean isSlogan(int index) {
        if (!(tokens.get(index) instanceof Amount amount)
                || amount.unit().dimension() != Dimension.COUNT
                || text.at(amount.start() - 1) != QUOTE) {
            return false;
        }
        int end = amount.end();
        while (end < amount.end() + LONGEST_SLOGAN && Character.isLetter(text.at(end))) {
            end++;
        }
        return end > amount.end() && text.at(end) == QUOTE;
    }

    /** 三项指标, 四个行业: how many the list of names before has; what follows is still of these. */
    private boolean countsHeads(int index) {
        return tokens.get(index) instanceof Amount amount
                && amount.unit().dimension() == Dimension.COUNT
                && text.startsWithAny(LISTED, amount.end())
                && lead(index).tokens().stream()
                        .anyMatch(token -> token instanceof Word word
                                && (word.meaning().isName() || word.meaning().isTopic()));
    }

    /** 9个领域80个项目: words that mean nothing to us, and another count, right behind a count. */
    private boolean countsOtherThings(int index) {
        return tokens.get(index) instanceof Amount first
                && first.unit().dimension() == Dimension.COUNT
                && at(index).next() instanceof Amount next
                && next.unit().dimension() == Dimension.COUNT
                && next.start() - first.end() > 1;
    }

    /** 出口超过1亿美元的企业12家: a bound, and things of that size that are counted behind it. */
    private boolean tellsWhatIsCounted(Amount amount, int index) {
        boolean bounded = amount.unit().dimension() == Dimension.MONEY
                && (amount.threshold() || amount.number().comparison() == Comparison.ABOVE);
        if (!bounded || text.at(amount.end()) != '的') {
            return false;
        }
        for (int i = index + 1; i < tokens.size() && i <= index + MOST_BEHIND_BOUND; i++) {
            if (tokens.get(i) instanceof Amount other) {
                return other.unit().dimension() == Dimension.COUNT;
            }
            if (tokens.get(i) instanceof Mark mark && ENDS.contains(mark.kind())) {
                return false;
            }
        }
        return false;
    }

    private Position at(int index) {
        if (!position.isAt(index, leadFrom)) {
            position = new Position(text, tokens, index, leadFrom);
        }
        return position;
    }

    private Lead lead(int index) {
        return at(index).lead();
    }

    /** The figures, in the order of the text. */
    List<Figure> figures() {
        return passage.figures();
    }
}
