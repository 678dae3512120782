package org.duibiao.ingest.claim.prose.passage;

import java.util.List;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.number.Numerals;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;

/** Figures that were told before and are meant again by their number: 以上三项分别完成45亿元、1.1亿美元和23家. */
public final class FiguresAgain {

    private static final List<String> TOLD_ABOVE = List.of("以上", "上述", "前述", "上列");

    /** Characters of 上述两项, which is a number by itself, so that words behind it begin anew. */
    private static final int LENGTH = 4;

    private static final String THINGS = "项个大类";

    private FiguresAgain() {}

    /**
     * The figures that numbers behind such words are of, one each, and those that more numbers will follow for; none where there
     * are no such words or units do not fit.
     */
    public static List<Figure> meant(NormalText text, Lead lead, List<Token> numbers, Passage passage) {
        List<Figure> told =
                passage.lastFigures().stream().filter(Figure::isClaim).toList();
        int count = lead.has(Cue.RESPECTIVELY) ? count(text, lead) : 0;
        if (numbers.size() < 2 || count < numbers.size() || count > told.size()) {
            return List.of();
        }
        List<Figure> meant = told.subList(told.size() - count, told.size());
        for (int i = 0; i < numbers.size(); i++) {
            if (!(numbers.get(i) instanceof Amount amount) || !meant.get(i).isIn(amount.unit())) {
                return List.of();
            }
        }
        return meant;
    }

    /** How many 上述两项 counts; 0 where nothing is counted so. */
    private static int count(NormalText text, Lead lead) {
        for (int at = Math.max(0, lead.start() - LENGTH); at < lead.end(); at++) {
            if (text.startsWithAny(TOLD_ABOVE, at)) {
                char count = text.at(at + 2);
                int told = CharacterForms.isDigit(count) ? count - '0' : Numerals.digit(count);
                return THINGS.indexOf(text.at(at + 3)) >= 0 ? Math.max(0, told) : 0;
            }
        }
        return 0;
    }
}
