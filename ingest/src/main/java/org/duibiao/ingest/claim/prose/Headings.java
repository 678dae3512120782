package org.duibiao.ingest.claim.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.prose.passage.ModeTracker;
import org.duibiao.ingest.claim.prose.passage.PeriodTracker;
import org.duibiao.ingest.language.HeadUnits;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.text.Phrases;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Unit;

/**
 * What headings say to the paragraphs below them. Many paragraphs stand below the same headings, which are read once.
 *
 * @param words as they stand, outermost first
 * @param unit the unit that they give to bare numbers, the innermost where there are several
 * @param periodsAndWords their periods and their words, in order
 * @param ofYearAhead whether they are of a budget, and not of accounts or of how one was carried out
 */
public record Headings(List<String> words, Optional<Unit> unit, List<Token> periodsAndWords, boolean ofYearAhead) {

    private static final String BUDGET = "预算";
    private static final Phrases NO_BUDGET = new Phrases(List.of("决算", "执行", "绩效"));

    /** Endings of headings that speak of results first and then of what is to come: 工作总结及2025年工作要点. */
    private static final List<String> AHEAD = List.of("要点", "安排", "谋划", "重点", "重点工作", "展望", "设想");

    public Headings {
        words = List.copyOf(words);
        periodsAndWords = List.copyOf(periodsAndWords);
    }

    private static boolean areOfYearAhead(List<String> words) {
        boolean budget = false;
        for (String word : words) {
            if (NO_BUDGET.standIn(word)) {
                return false;
            }
            budget |= word.contains(BUDGET);
        }
        return budget;
    }

    /** The headings with these tokens each. */
    static Headings of(List<String> words, List<List<Token>> tokens) {
        Optional<Unit> unit = Optional.empty();
        List<Token> telling = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Unit> own = HeadUnits.in(tokens.get(i));
            unit = own.isPresent() ? own : unit;
            for (Token token : untilResults(words.get(i), tokens.get(i))) {
                if (token instanceof PeriodMention || token instanceof Word word && ModeTracker.hears(word)) {
                    telling.add(token);
                }
            }
        }
        return new Headings(words, unit, telling, areOfYearAhead(words));
    }

    /** 2019年工作总结和2020年工作打算: a heading of both results and plans stands above the results. */
    private static List<Token> untilResults(String heading, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Word word && word.is(Cue.RESULTS)) {
                List<Token> behind = tokens.subList(i + 1, tokens.size());
                boolean plansToo = behind.stream().anyMatch(token -> token instanceof Word plan && plan.is(Cue.PLAN));
                return plansToo || OneOf.ends(heading.strip(), AHEAD) ? tokens.subList(0, i + 1) : tokens;
            }
        }
        return tokens;
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
