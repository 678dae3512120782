package org.duibiao.ingest.claim.prose.rule.period;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.period.Period;

/** Years that share one 年: 2020、2021和2022年. */
public final class ListedYears {

    private static final int DIGITS = 4;

    private ListedYears() {}

    /** The years of the list that the one year of a lead ends, in order; none where it has not one, or it ends no list. */
    public static List<Period> of(NormalText text, Lead lead) {
        List<PeriodMention> days = lead.periods();
        if (days.size() != 1 || days.get(0).expression().shape() != Shape.YEAR) {
            return List.of();
        }
        int at = days.get(0).start();
        List<Period> years = new ArrayList<>();
        if (!isYear(text, at)) {
            return List.of();
        }
        years.add(yearAt(text, at));
        while (CharacterForms.joins(text.at(at - 1)) && isYear(text, at - 1 - DIGITS)) {
            at -= 1 + DIGITS;
            years.add(yearAt(text, at));
        }
        Collections.reverse(years);
        return years;
    }

    private static boolean isYear(NormalText text, int start) {
        for (int at = start; at < start + DIGITS; at++) {
            if (at < 0 || !CharacterForms.isDigit(text.at(at))) {
                return false;
            }
        }
        return text.startsWith("19", start) || text.startsWith("20", start);
    }

    private static Period yearAt(NormalText text, int start) {
        return Period.ofYear(Integer.parseInt(text.words(start, start + DIGITS)));
    }
}
