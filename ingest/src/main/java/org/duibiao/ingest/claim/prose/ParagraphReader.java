package org.duibiao.ingest.claim.prose;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.prose.attachment.Attachment;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.rule.BracketedAmounts;
import org.duibiao.ingest.claim.prose.rule.CountRules;
import org.duibiao.ingest.claim.prose.rule.IntentionRules;
import org.duibiao.ingest.claim.prose.rule.PassageRules;
import org.duibiao.ingest.claim.prose.rule.PlaceRules;
import org.duibiao.ingest.claim.prose.rule.Position;
import org.duibiao.ingest.claim.prose.rule.RoleRules;
import org.duibiao.ingest.claim.prose.rule.SubjectRules;
import org.duibiao.ingest.claim.prose.rule.period.PeriodRules;
import org.duibiao.ingest.claim.prose.subject.OwnRegion;
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
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;

/** Walks over a paragraph's tokens once; what each tells goes to who keeps track of it, numbers to {@link Attachment}. */
final class ParagraphReader {

    private static final String PROJECTS = "项目";

    /** 进出口总额315万美元,全部为出口,: what all of a figure is waits for no number of its own. */
    private static final List<String> ALL_OF_IT = List.of("全部为", "均为", "全为", "全部是", "均是", "全是");

    private static final String INFLUENCE = "影响";

    private final NormalText text;
    private final List<Token> tokens;
    private final Passage passage;
    private final Attachment attachment;
    private final OwnRegion ownRegion;
    private final ReadingListener listener;
    private int leadFrom;
    private int sentenceStart;
    private boolean numbersInSentence;
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
            Optional<Boolean> own = ownRegion.before(token);
            if (own.isPresent()) {
                passage.subject().seeRegion(own.get(), opensPastRegion(i), ownRegion.end());
            }
            if (token instanceof Mark mark) {
                onMark(mark, i);
            } else if (token instanceof Word word) {
                onWord(word, i);
            } else if (token instanceof PeriodMention period) {
                passage.listedDays().see(period, passage.period().resolve(period));
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
        PlaceRules.seeBare(at(index), passage);
        if (CountRules.countsThings(bare, text)) {
            passage.statement().leaveCurrent();
        }
    }

    private void onMark(Mark mark, int index) {
        switch (mark.kind()) {
            case SENTENCE, ITEM, SEMICOLON -> {
                attachment.endStatement();
                if (mark.kind() == Mark.Kind.SENTENCE && IntentionRules.handsDown(text, mark.end())) {
                    passage.makeGoals();
                }
                Optional<Word> heading =
                        mark.kind() == Mark.Kind.SENTENCE ? NameAlone.of(text, tokens, index) : Optional.empty();
                passage.startStatement(mark);
                leadFrom = index + 1;
                if (mark.kind() != Mark.Kind.SEMICOLON) {
                    endSentence(mark);
                }
                heading.ifPresent(name -> passage.statement().name(name, lead(index)));
            }
            case COMMA -> onComma(mark, index);
            case COLON -> onColon(mark, index);
            case OPEN -> {
                if (ProseReader.namesBudgetItem(text, mark.start())) {
                    passage.tellBudgetItem();
                }
                if (IntentionRules.saysTheyAreGoals(text, mark.end())) {
                    passage.makeGoals();
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

    private void onComma(Mark mark, int index) {
        if (IntentionRules.callsThemGoals(text, mark.end())) {
            passage.makeGoals();
        }
        if (!leadsOn(index)) {
            if (text.startsWith(INFLUENCE, mark.start() - INFLUENCE.length())) {
                passage.subject().leaveInfluence();
            }
            passage.startClause();
            leadFrom = index + 1;
        }
    }

    private void onColon(Mark mark, int index) {
        if (IntentionRules.announcesDuties(text, at(index))) {
            passage.mode().startGoals(false);
        }
        if (index > 0
                && tokens.get(index - 1) instanceof Word word
                && word.meaning().isName()
                && word.end() == mark.start()) {
            passage.statement().names().head();
        }
        if (lead(index).lastDirection() >= 0 && !lead(index).hasNumber()) {
            passage.statement().listGrowths();
        }
    }

    /** Notes what a sentence that ends, and tells no figures, says of those that follow. */
    private void endSentence(Mark mark) {
        if (!numbersInSentence && IntentionRules.intends(text, sentenceStart, mark.start())) {
            passage.mode().intend();
        }
        numbersInSentence = false;
        sentenceStart = mark.end();
    }

    /** 其中, and 与2006年相比, lead on to the clause behind the comma. */
    private boolean leadsOn(int index) {
        return index > 0
                && tokens.get(index - 1) instanceof Word word
                && (word.is(Cue.AMONG) || RoleRules.looksBack(word))
                && tokens.get(index).start() == word.end();
    }

    private void onWord(Word word, int index) {
        PassageRules.see(word, at(index), passage);
        if (word.is(Cue.PARK) && SubjectRules.isIncluded(word, at(index), passage)) {
            return;
        }
        if (!ownRegion.covers(word)) {
            SubjectRules.see(word, at(index), passage);
        }
        if (opensDivision(word)) {
            passage.among(word.start());
        } else if (word.meaning().isName() && !isAllOfFigure(word)) {
            attachment.name(word, at(index).previous(), lead(index));
        }
        if (text.startsWith(PROJECTS, word.end() - PROJECTS.length())
                && word.meaning().word().endsWith(PROJECTS)) {
            passage.speakOfProjects();
        }
        if (word.is(Cue.SAID_NONE)) {
            attachment.saidNone(word, lead(index));
        }
        if (word.is(Cue.LEVEL_WITH)) {
            attachment.levelWith(word, lead(index));
        }
    }

    /** 新引进项目中,: what is told before, divided by what follows, so that the name waits for no number of its own. */
    private boolean opensDivision(Word word) {
        return word.meaning().isName() && text.startsWith("中,", word.end());
    }

    private boolean isAllOfFigure(Word word) {
        return !word.meaning().indicators(Sense.Role.ALIAS).isEmpty() && text.endsWithAny(ALL_OF_IT, word.start());
    }

    /** Reads a number and those that share its list; gives the index of the last. */
    private int onNumbers(int first) {
        Lead lead = lead(first);
        if (tokens.get(first) instanceof Amount amount && CountRules.isSize(amount, at(first))) {
            attachment.size(amount);
            return first;
        }
        if (tokens.get(first) instanceof Amount amount && BracketedAmounts.isAside(amount, at(first))) {
            attachment.aside(amount);
            leadFrom = first + 1;
            return first;
        }
        if (CountRules.countsNothingOfOurs(at(first))) {
            attachment.ofNothing((Amount) tokens.get(first));
            return first;
        }
        if (!numbersInSentence && IntentionRules.opensAhead(text, sentenceStart)) {
            passage.mode().startGoals(false);
        }
        numbersInSentence = true;
        SubjectRules.seeNumber(at(first), passage);
        int last = NumberLists.last(
                text, tokens, first, lead.has(Cue.RESPECTIVELY), lead.lastDirection() > lead.lastName());
        attachment.numbers(tokens, first, last, lead);
        passage.period().passNumber();
        leadFrom = last + 1;
        return last;
    }

    /** Whether a region right before a place opens its clause: words of its name are tokens too. */
    private boolean opensPastRegion(int index) {
        int first = index;
        while (first > leadFrom && tokens.get(first - 1) instanceof Word word && ownRegion.covers(word)) {
            first--;
        }
        return at(first).isFirst();
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
