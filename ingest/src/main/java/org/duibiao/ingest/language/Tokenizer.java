package org.duibiao.ingest.language;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Bare;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Lexicon;
import org.duibiao.ingest.language.word.Meaning;
import org.duibiao.ingest.language.word.Vocabulary;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.quantity.Comparison;
import org.jspecify.annotations.Nullable;

/** Walks over a text once and gives its tokens; the longest of word and period wins, a word wins over a number. */
public final class Tokenizer {

    /** What may start at a character: most characters start nothing, and are passed over by one look. */
    private static final byte HEAD_UNIT = 1;

    private static final byte MARK = 2;
    private static final byte PERIOD = 4;
    private static final byte WORD = 8;
    private static final byte NUMBER = 16;

    private static final String NUMBER_STARTS = "0123456789-+零一二三四五六七八九两十百千第壹贰叁拾佰仟";

    /** Characters before 过 that make another word of it. */
    private static final String NO_PAST = "通经不只难透见来去做到有\0";

    private final Lexicon<Meaning> lexicon;
    private final AmountReader amounts;
    private final FigureHints hints;
    private final byte[] starts = new byte[Character.MAX_VALUE + 1];

    /** Reads with the words and units of a catalogue. */
    public Tokenizer(Catalogue catalogue) {
        this.lexicon = Vocabulary.of(catalogue).lexicon();
        this.amounts = new AmountReader(catalogue.units());
        this.hints = new FigureHints(lexicon, amounts.followers());
        mark(AmountReader.HEAD_UNIT_STARTS, HEAD_UNIT);
        mark(Marks.CHARACTERS, MARK);
        mark(PeriodReader.STARTERS, PERIOD);
        mark(lexicon.starters(), WORD);
        mark(NUMBER_STARTS, NUMBER);
    }

    private void mark(String characters, byte kind) {
        characters.chars().forEach(character -> starts[character] |= kind);
    }

    /**
     * Whether tokens of a text may be numbers or say that there is none. Most prose between figures is told so at a
     * fraction of the time that its tokens take.
     */
    public boolean mayTellFigure(NormalText text) {
        return hints.standIn(text);
    }

    /** Whether a text may be one word of the vocabulary from its first character to its last; surely not where this says no. */
    public boolean mayBeOneWord(NormalText text) {
        int entry = lexicon.find(text, 0);
        return entry != Lexicon.NONE && lexicon.length(entry) == text.length();
    }

    /** The tokens of a text. */
    public List<Token> tokenize(NormalText text) {
        List<Token> tokens = new ArrayList<>();
        boolean bare = false;
        int at = 0;
        while (at < text.length()) {
            byte starting = starts[text.charAt(at)];
            boolean nothing = starting == 0 || starting == WORD && !lexicon.mayStart(text, at);
            Token token = nothing ? null : tokenAt(text, at, starting, tokens);
            if (token == null) {
                at++;
            } else {
                tokens.add(token);
                bare |= token instanceof Bare;
                at = Math.max(at + 1, token.end());
            }
        }
        if (bare) {
            ListUnits.share(text, tokens);
        }
        return tokens;
    }

    private @Nullable Token tokenAt(NormalText text, int at, byte starting, List<Token> before) {
        Token headUnit = (starting & HEAD_UNIT) == 0 ? null : amounts.headUnit(text, at);
        if (headUnit != null) {
            return headUnit;
        }
        Mark.Kind mark = (starting & MARK) == 0 ? null : Marks.kindAt(text, at);
        if (mark != null) {
            return new Mark(at, at + 1, mark);
        }
        PeriodMention period =
                (starting & PERIOD) == 0 ? null : PeriodReader.read(text, at).orElse(null);
        int entry = (starting & WORD) == 0 ? Lexicon.NONE : lexicon.find(text, at);
        if (entry != Lexicon.NONE && hidesName(text, at, lexicon.length(entry))) {
            return null;
        }
        int wordEnd = entry == Lexicon.NONE ? at : at + lexicon.length(entry);
        if (period != null && period.end() > wordEnd - (entry == Lexicon.NONE ? 1 : 0)) {
            return period;
        }
        if (entry != Lexicon.NONE) {
            Token doubling = text.at(at) == Doubling.FIRST ? Doubling.of(lexicon.word(entry), at) : null;
            return doubling == null ? new Word(at, wordEnd, lexicon.meaning(entry)) : doubling;
        }
        return (starting & NUMBER) == 0 ? null : numberAt(text, at, before);
    }

    /** 某市外商直接投资: the end of a region's name before 外商 is not the scope 市外. */
    private boolean hidesName(NormalText text, int at, int length) {
        if (length != 2 || text.at(at + 1) != '外') {
            return false;
        }
        int next = lexicon.find(text, at + 1);
        return next != Lexicon.NONE
                && lexicon.length(next) > 2
                && lexicon.meaning(next).isName();
    }

    private @Nullable Token numberAt(NormalText text, int at, List<Token> before) {
        if (CharacterForms.isDigit(text.at(at)) && CharacterForms.isDigit(text.at(at - 1))) {
            return null;
        }
        int item = Marks.itemEnd(text, at);
        if (item > at) {
            return new Mark(at, item, Mark.Kind.ITEM);
        }
        Token last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && last.end() == at && isNumber(last) && !CharacterForms.isDigit(text.at(at))) {
            return null;
        }
        Comparison comparison = last instanceof Word word && word.end() == at ? comparison(word) : Comparison.EQUAL;
        Token number = amounts.read(text, at, isPast(text, at) ? Comparison.ABOVE : comparison);
        boolean piece = isPiece(text, at) && (last == null || last.end() < at - 1);
        return piece && !(number instanceof Amount) ? null : number;
    }

    /** Whether digits stand behind the point of others: of 80.081.6万元, which is no number, the last are kept to tell that it is none. */
    public static boolean isPiece(NormalText text, int at) {
        return text.at(at - 1) == '.' && CharacterForms.isDigit(text.at(at - 2));
    }

    /** 生产总值过千亿元, and neither 通过 nor 不过. */
    private static boolean isPast(NormalText text, int at) {
        return text.at(at - 1) == '过' && NO_PAST.indexOf(text.at(at - 2)) < 0;
    }

    private static Comparison comparison(Word word) {
        if (word.is(Cue.ABOVE)) {
            return Comparison.ABOVE;
        }
        if (word.is(Cue.BELOW)) {
            return Comparison.BELOW;
        }
        return word.is(Cue.ABOUT) ? Comparison.ABOUT : Comparison.EQUAL;
    }

    /** Whether a token is a number of any kind. */
    public static boolean isNumber(Token token) {
        return token instanceof Amount || token instanceof Bare || token instanceof Multiple;
    }
}
