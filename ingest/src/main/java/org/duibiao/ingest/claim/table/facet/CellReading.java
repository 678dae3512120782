package org.duibiao.ingest.claim.table.facet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;
import org.jspecify.annotations.Nullable;

/**
 * The words of a cell or of a head, and their tokens. Most cells hold no figure, which {@link Tokenizer#mayTellFigure} tells
 * without cutting them into tokens, so that these are made where somebody asks for more. Not to be shared between threads.
 */
public final class CellReading {

    private static final char OPENS_ORDINAL = '第';

    private final Tokenizer tokenizer;
    private final NormalText text;
    private final boolean mayTellFigure;
    private @Nullable List<Token> tokens;
    private @Nullable List<Token> numbers;

    CellReading(Tokenizer tokenizer, NormalText text) {
        this.tokenizer = tokenizer;
        this.text = text;
        this.mayTellFigure = tokenizer.mayTellFigure(text);
    }

    /** The words, evened out. */
    public NormalText text() {
        return text;
    }

    /** What they mean. */
    public List<Token> tokens() {
        if (tokens == null) {
            tokens = tokenizer.tokenize(text);
        }
        return tokens;
    }

    /** The numbers, with and without a unit. */
    public List<Token> numbers() {
        if (numbers == null) {
            numbers = mayTellFigure ? findNumbers() : List.of();
        }
        return numbers;
    }

    private List<Token> findNumbers() {
        List<Token> found = new ArrayList<>(1);
        for (Token token : tokens()) {
            if (Tokenizer.isNumber(token) && !Tokenizer.isPiece(text, token.start())) {
                found.add(token);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Whether a number stands in it, with or without a unit. */
    public boolean hasNumber() {
        return !numbers().isEmpty();
    }

    /** Whether a number with a unit stands in it. */
    public boolean hasAmount() {
        return firstAmount().isPresent();
    }

    /** The first number with a unit. */
    public Optional<Token.Amount> firstAmount() {
        if (mayTellFigure) {
            for (Token token : tokens()) {
                if (token instanceof Token.Amount amount) {
                    return Optional.of(amount);
                }
            }
        }
        return Optional.empty();
    }

    /** The numbers with a unit. */
    public Stream<Token.Amount> amounts() {
        return tokens().stream().filter(Token.Amount.class::isInstance).map(Token.Amount.class::cast);
    }

    /** A place in an order, such as 第5位. */
    public Optional<Token.Ordinal> ordinal() {
        if (!text.holds(OPENS_ORDINAL)) {
            return Optional.empty();
        }
        for (Token token : tokens()) {
            if (token instanceof Token.Ordinal ordinal) {
                return Optional.of(ordinal);
            }
        }
        return Optional.empty();
    }

    /** Whether a word names an indicator, or looks as if it did. */
    public boolean namesIndicator() {
        for (Token token : tokens()) {
            if (token instanceof Token.Word word && word.meaning().isName()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word names an indicator, or looks as if it did, wherever it stands: 到位资金, not 项目. */
    public boolean namesIndicatorSurely() {
        for (Token token : tokens()) {
            if (token instanceof Token.Word word && word.meaning().isSureName()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a name of an indicator, and not only like one: 限额以上单位 is like that of new ones. */
    boolean namesIndicatorItself() {
        return !indicators(Sense.Role.ALIAS).isEmpty();
    }

    /** The indicators that its words mean in a role. */
    List<String> indicators(Sense.Role role) {
        List<String> meant = new ArrayList<>();
        for (Token token : tokens()) {
            if (token instanceof Token.Word word) {
                meant.addAll(word.meaning().indicators(role));
            }
        }
        return meant;
    }

    /** Whether it is one name of an indicator and nothing else: 批发业商品销售总额. */
    boolean isWholeName() {
        return tokens().size() == 1
                && tokens().get(0) instanceof Token.Word word
                && word.start() == 0
                && word.end() == text.length()
                && !word.meaning().indicators(Sense.Role.ALIAS).isEmpty();
    }

    /** Whether a word is a cue of a kind. */
    public boolean has(Cue cue) {
        if (cue == Cue.SAID_NONE && !mayTellFigure) {
            return false;
        }
        for (Token token : tokens()) {
            if (token instanceof Token.Word word && word.is(cue)) {
                return true;
            }
        }
        return false;
    }
}
