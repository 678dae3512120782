package org.duibiao.app.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Meaning;
import org.duibiao.ingest.language.word.Sense;

/** Tokens with what they are: 同比⟨year_on_year⟩, 社零⟨name of retail_sales⟩. */
final class TokenWords {

    private TokenWords() {}

    /** The words between two places, each token with what it is. */
    static String of(NormalText text, List<Token> tokens, int start, int end) {
        StringBuilder words = new StringBuilder();
        int at = start;
        for (Token token : tokens) {
            if (token.start() < at || token.end() > end) {
                continue;
            }
            words.append(text.words(at, token.start())).append(text.words(token.start(), token.end()));
            String kind = kind(token);
            if (!kind.isEmpty()) {
                words.append('⟨').append(kind).append('⟩');
            }
            at = token.end();
        }
        return words.append(text.words(at, Math.max(at, end))).toString().replaceAll("\\s+", " ");
    }

    /** The words of a lead, each cue with what it tells; names are shown as they stand. */
    static String cues(NormalText text, Lead lead) {
        List<Token> cues = lead.tokens().stream()
                .filter(token -> !(token instanceof Token.Word word)
                        || !cues(word.meaning()).isEmpty())
                .toList();
        StringBuilder words = new StringBuilder();
        int at = lead.start();
        for (Token token : cues) {
            words.append(text.words(at, token.end()));
            String kind = token instanceof Token.Word word ? cues(word.meaning()) : kind(token);
            words.append(kind.isEmpty() ? "" : "⟨" + kind + "⟩");
            at = token.end();
        }
        return words.append(text.words(at, lead.end())).toString().replaceAll("\\s+", " ");
    }

    /** What a token is; empty for marks. */
    static String kind(Token token) {
        if (token instanceof Token.Word word) {
            return kinds(word.meaning());
        }
        if (token instanceof Token.Amount amount) {
            return amount.unit().base() + (amount.unitInferred() ? ", unit inferred" : "");
        }
        return token instanceof Token.Mark
                ? ""
                : token.getClass().getSimpleName().toLowerCase(Locale.ROOT).replace("mention", "");
    }

    private static String kinds(Meaning meaning) {
        List<String> kinds = new ArrayList<>();
        for (Sense sense : meaning.senses()) {
            kinds.add(
                    switch (sense.role()) {
                        case ALIAS -> "name of " + sense.indicatorId();
                        case IN_CONTEXT -> "in its field " + sense.indicatorId();
                        case TOPIC -> "field of " + sense.indicatorId();
                        case LOOK_ALIKE -> "looks like " + sense.indicatorId();
                    });
        }
        String cues = cues(meaning);
        if (!cues.isEmpty()) {
            kinds.add(cues);
        }
        return String.join(", ", kinds);
    }

    private static String cues(Meaning meaning) {
        return Arrays.stream(Cue.values())
                .filter(meaning::is)
                .map(cue -> cue.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
