package org.duibiao.ingest.claim.prose;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.prose.passage.ModeTracker;
import org.duibiao.ingest.claim.prose.passage.PeriodTracker;
import org.duibiao.ingest.language.HeadUnits;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.model.quantity.Unit;

/**
 * What headings say to the paragraphs below them. Many paragraphs stand below the same headings, which are read once.
 *
 * @param words as they stand, outermost first
 * @param unit the unit that they give to bare numbers, the innermost where there are several
 * @param periodsAndWords their periods and their words, in order
 */
public record Headings(List<String> words, Optional<Unit> unit, List<Token> periodsAndWords) {

    public Headings {
        words = List.copyOf(words);
        periodsAndWords = List.copyOf(periodsAndWords);
    }

    /** The headings with these tokens each. */
    static Headings of(List<String> words, List<List<Token>> tokens) {
        Optional<Unit> unit = tokens.stream()
                .flatMap(ofHeading -> HeadUnits.in(ofHeading).stream())
                .reduce((outer, inner) -> inner);
        List<Token> telling = tokens.stream()
                .flatMap(List::stream)
                .filter(token -> token instanceof PeriodMention || token instanceof Word)
                .toList();
        return new Headings(words, unit, telling);
    }

    /** Tells them to those who keep track. */
    void tell(PeriodTracker period, ModeTracker mode) {
        for (Token token : periodsAndWords) {
            if (token instanceof PeriodMention mention) {
                period.hear(mention);
            } else if (token instanceof Word word) {
                mode.hear(word);
            }
        }
    }
}
