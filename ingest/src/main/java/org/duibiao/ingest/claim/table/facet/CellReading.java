package org.duibiao.ingest.claim.table.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;

/**
 * The words of a cell or of a head as tokens.
 *
 * @param text the words, evened out
 * @param tokens what they mean
 */
public record CellReading(NormalText text, List<Token> tokens) {

    /** The numbers, with and without a unit. */
    public List<Token> numbers() {
        List<Token> numbers = new ArrayList<>();
        for (Token token : tokens) {
            if (Tokenizer.isNumber(token)) {
                numbers.add(token);
            }
        }
        return numbers;
    }

    /** Whether a number stands in it, with or without a unit. */
    public boolean hasNumber() {
        for (Token token : tokens) {
            if (Tokenizer.isNumber(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number with a unit stands in it. */
    public boolean hasAmount() {
        for (Token token : tokens) {
            if (token instanceof Token.Amount) {
                return true;
            }
        }
        return false;
    }

    /** The numbers with a unit. */
    public Stream<Token.Amount> amounts() {
        return tokens.stream().filter(Token.Amount.class::isInstance).map(Token.Amount.class::cast);
    }

    /** A place in an order, such as 第5位. */
    public Optional<Token.Ordinal> ordinal() {
        for (Token token : tokens) {
            if (token instanceof Token.Ordinal ordinal) {
                return Optional.of(ordinal);
            }
        }
        return Optional.empty();
    }

    /** Whether a word names an indicator, or looks as if it did. */
    public boolean namesIndicator() {
        for (Token token : tokens) {
            if (token instanceof Token.Word word && word.meaning().isName()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word names an indicator, or looks as if it did, wherever it stands: 到位资金, not 项目. */
    public boolean namesIndicatorSurely() {
        for (Token token : tokens) {
            if (token instanceof Token.Word word && word.meaning().isSureName()) {
                return true;
            }
        }
        return false;
    }

    public boolean has(Cue cue) {
        for (Token token : tokens) {
            if (token instanceof Token.Word word && word.is(cue)) {
                return true;
            }
        }
        return false;
    }
}
