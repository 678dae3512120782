package org.duibiao.ingest.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final boolean[] NUMBER_STARTS = numberStarts();

    private final Lexicon<Meaning> lexicon;
    private final AmountReader amounts;

    /** Reads with the words and units of a catalogue. */
    public Tokenizer(Catalogue catalogue) {
        this.lexicon = Vocabulary.of(catalogue).lexicon();
        this.amounts = new AmountReader(catalogue.units());
    }

    private static boolean[] numberStarts() {
        boolean[] starts = new boolean[Character.MAX_VALUE + 1];
        "0123456789-+零一二三四五六七八九两十百千第壹贰叁拾佰仟".chars().forEach(c -> starts[c] = true);
        return starts;
    }

    /** The tokens of a text. */
    public List<Token> tokenize(NormalText text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Token token = tokenAt(text, at, tokens);
            if (token == null) {
                at++;
            } else {
                tokens.add(token);
                at = Math.max(at + 1, token.end());
            }
        }
        return ListUnits.shared(text, tokens);
    }

    private @Nullable Token tokenAt(NormalText text, int at, List<Token> before) {
        Optional<Token> headUnit = amounts.headUnit(text, at);
        if (headUnit.isPresent()) {
            return headUnit.get();
        }
        Mark.Kind mark = Marks.kindAt(text, at);
        if (mark != null) {
            return new Mark(at, at + 1, mark);
        }
        Optional<PeriodMention> period = PeriodReader.read(text, at);
        int entry = lexicon.find(text, at);
        int wordEnd = entry == Lexicon.NONE ? at : at + lexicon.word(entry).length();
        if (period.isPresent() && period.get().end() > wordEnd - (entry == Lexicon.NONE ? 1 : 0)) {
            return period.get();
        }
        if (entry != Lexicon.NONE) {
            return Doubling.of(lexicon.word(entry), at).orElse(new Word(at, wordEnd, lexicon.meaning(entry)));
        }
        return NUMBER_STARTS[text.at(at)] ? numberAt(text, at, before) : null;
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
        return amounts.read(text, at, comparison).orElse(null);
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
