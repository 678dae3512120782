package org.duibiao.ingest.claim.prose;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.ingest.language.text.NormalText;
import org.jspecify.annotations.Nullable;

/**
 * A text evened out and, where somebody asks for them, its tokens: who looks for the report's locality and who reads a
 * paragraph ask for the same. Not to be shared between threads.
 */
public final class ReadableText {

    private final Tokenizer tokenizer;
    private final NormalText text;
    private @Nullable List<Token> tokens;

    ReadableText(Tokenizer tokenizer, String words) {
        this.tokenizer = tokenizer;
        this.text = NormalText.of(requireNonNull(words, "words is null"));
    }

    /** The text, evened out. */
    public NormalText text() {
        return text;
    }

    /** Its tokens. */
    public List<Token> tokens() {
        if (tokens == null) {
            tokens = tokenizer.tokenize(text);
        }
        return tokens;
    }
}
