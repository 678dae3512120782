package org.duibiao.ingest.claim.prose;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Dimension;

/** Tells of a sentence that is nothing but a name, 一是外贸出口。 or 二、外贸进出口。, which heads the sentence behind it. */
final class NameAlone {

    private static final String SENTENCE_ENDS = "。;!?\n";
    private static final int LONGEST = 20;
    /** What may stand before the name. */
    private static final List<String> NUMBERS = List.of(
            "", "一是", "二是", "三是", "四是", "五是", "六是", "一", "二", "三", "四", "五", "六", "七", "八", "1", "2", "3", "4", "5",
            "6", "7", "8");

    private static final int MOST_BEHIND = 8;
    private static final int LOOSEST = 1;
    private static final List<Cue> LEADS =
            List.of(Cue.ACHIEVE, Cue.REGION_WORD, Cue.CUMULATIVE, Cue.PLAIN, Cue.ABOVE, Cue.ABOUT, Cue.BELOW);

    private static final String MARKS = "、.()";

    private NameAlone() {}

    /** The name that is all of the sentence which a mark ends; empty where it says more. */
    static Optional<Word> of(NormalText text, List<Token> tokens, int mark) {
        if (mark == 0
                || !(tokens.get(mark - 1) instanceof Word name)
                || !name.meaning().isName()
                || name.end() != tokens.get(mark).start()) {
            return Optional.empty();
        }
        int start = text.startBehind(SENTENCE_ENDS, name.start() - LONGEST, name.start());
        boolean others = false;
        for (int i = mark - 2; i >= 0 && tokens.get(i).start() >= start; i--) {
            others |= !(tokens.get(i) instanceof Mark);
        }
        String before = withoutMarks(text.words(start, name.start()));
        return !others && NUMBERS.contains(before) && isReachedBehind(tokens, mark)
                ? Optional.of(name)
                : Optional.empty();
    }

    /** 全年完成11.3亿元: whether nothing but days, who speaks, and that something was reached leads to the first number behind. */
    private static boolean isReachedBehind(List<Token> tokens, int mark) {
        int uncovered = -tokens.get(mark).end();
        boolean reached = false;
        for (int i = mark + 1; i < tokens.size() && i <= mark + MOST_BEHIND; i++) {
            Token token = tokens.get(i);
            if (token instanceof Amount amount) {
                return reached && amount.unit().dimension() == Dimension.MONEY && amount.start() + uncovered <= LOOSEST;
            }
            boolean leads = token instanceof PeriodMention
                    || token instanceof Mark comma && comma.kind() == Mark.Kind.COMMA
                    || token instanceof Word word && LEADS.stream().anyMatch(word::is);
            if (!leads) {
                return false;
            }
            reached |= token instanceof Word word && word.is(Cue.ACHIEVE);
            uncovered -= token.end() - token.start();
        }
        return false;
    }

    private static String withoutMarks(String words) {
        StringBuilder rest = new StringBuilder();
        words.chars().filter(c -> MARKS.indexOf(c) < 0).forEach(c -> rest.append((char) c));
        return rest.toString();
    }
}
