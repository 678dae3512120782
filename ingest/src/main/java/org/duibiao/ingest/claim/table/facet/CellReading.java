package org.duibiao.ingest.claim.table.facet;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;

/**
 * The words of a cell or of a head as tokens.
 *
 * @param text the words, evened out
 * @param tokens what they mean
 */
public record CellReading(NormalText text, List<Token> tokens) {

    public static CellReading of(Tokenizer tokenizer, String words) {
        NormalText text = NormalText.of(words);
        return new CellReading(text, tokenizer.tokenize(text));
    }

    /** The numbers, with and without a unit. */
    public List<Token> numbers() {
        return tokens.stream().filter(Tokenizer::isNumber).toList();
    }

    /** A place in an order, such as 第5位. */
    public Optional<Token.Ordinal> ordinal() {
        return tokens.stream()
                .filter(Token.Ordinal.class::isInstance)
                .map(Token.Ordinal.class::cast)
                .findFirst();
    }

    /** Whether a word names an indicator, or looks as if it did. */
    public boolean namesIndicator() {
        return tokens.stream()
                .anyMatch(token ->
                        token instanceof Token.Word word && word.meaning().isName());
    }

    /** Whether a word names an indicator, or looks as if it did, wherever it stands: 到位资金, not 项目. */
    public boolean namesIndicatorSurely() {
        return tokens.stream()
                .filter(Token.Word.class::isInstance)
                .flatMap(token -> ((Token.Word) token).meaning().senses().stream())
                .anyMatch(sense -> sense.role() == Sense.Role.ALIAS || sense.role() == Sense.Role.LOOK_ALIKE);
    }

    public boolean has(Cue cue) {
        return tokens.stream().anyMatch(token -> token instanceof Token.Word word && word.is(cue));
    }
}
