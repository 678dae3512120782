package org.duibiao.ingest.language.period;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.language.number.Numeral;
import org.duibiao.ingest.language.number.Numerals;
import org.duibiao.ingest.language.period.PeriodExpression.Reference;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.text.NormalText;

/** Reads five-year plans, and the years of one: 十三五期间, "十四五"以来, "十四五"前三年, 十四五开局之年. */
public final class PlanReader {

    private static final int FIRST_PLAN = 11;
    private static final int FIRST_PLAN_YEAR = 2006;
    private static final int YEARS_OF_PLAN = 5;

    /** Words for one year of a plan, and how many years stand before it. */
    private static final Map<String, Integer> NAMED_YEARS = Map.ofEntries(
            Map.entry("开局之年", 0),
            Map.entry("的开局之年", 0),
            Map.entry("起步之年", 0),
            Map.entry("开局起步之年", 0),
            Map.entry("首年", 0),
            Map.entry("第一年", 0),
            Map.entry("第二年", 1),
            Map.entry("第三年", 2),
            Map.entry("第四年", 3),
            Map.entry("第五年", YEARS_OF_PLAN - 1),
            Map.entry("收官之年", YEARS_OF_PLAN - 1),
            Map.entry("的收官之年", YEARS_OF_PLAN - 1),
            Map.entry("收官年", YEARS_OF_PLAN - 1),
            Map.entry("末", YEARS_OF_PLAN - 1),
            Map.entry("末年", YEARS_OF_PLAN - 1),
            Map.entry("最后一年", YEARS_OF_PLAN - 1));

    private PlanReader() {}

    /**
     * A plan as words put it.
     *
     * @param end where the text goes on
     * @param years its years, or those of it that the words speak of
     */
    public record Plan(int end, PeriodExpression years) {}

    /** Whether a plan is named at a place. */
    public static boolean starts(NormalText text, int at) {
        return text.at(at) == '十'
                && (text.at(at + 2) == '五' && Numerals.digit(text.at(at + 1)) >= 1 || isTenth(text, at));
    }

    /** "十五"时期, "十五"末: the plan of 2001 to 2005; 十五 by itself is a number. */
    private static boolean isTenth(NormalText text, int at) {
        int end = at + 2;
        boolean quoted = text.at(at - 1) == '"' && text.at(end) == '"';
        return text.at(at + 1) == '五' && (quoted || text.startsWith("时期", end) || text.startsWith("期间", end));
    }

    /** The plan that is named at a place: with or without quotation marks, with or without 时期 or 期间. */
    public static Plan read(NormalText text, int at) {
        boolean tenth = isTenth(text, at);
        int end = tenth ? at + 2 : at + 3;
        if (text.at(end) == '"') {
            end++;
        }
        int plan = tenth ? 10 : 10 + Numerals.digit(text.at(at + 1));
        int first = FIRST_PLAN_YEAR + (plan - FIRST_PLAN) * YEARS_OF_PLAN;
        if (text.startsWith("以来", end)) {
            return new Plan(end + 2, new PeriodExpression(Shape.SINCE, first, Reference.ABSOLUTE, 1, 12));
        }
        if (text.startsWith("时期", end) || text.startsWith("期间", end)) {
            end += 2;
        }
        Optional<Plan> named = readNamedYear(text, end, first);
        int behind = end;
        return named.or(() -> readSomeYears(text, behind, first)).orElse(new Plan(end, years(first, YEARS_OF_PLAN)));
    }

    private static Optional<Plan> readNamedYear(NormalText text, int at, int first) {
        return NAMED_YEARS.entrySet().stream()
                .filter(named -> text.startsWith(named.getKey(), at))
                .max(Comparator.comparingInt(named -> named.getKey().length()))
                .map(named -> new Plan(at + named.getKey().length(), years(first + named.getValue(), 1)));
    }

    /** 前三年, 头两年, 后两年. */
    private static Optional<Plan> readSomeYears(NormalText text, int at, int first) {
        char side = text.at(at);
        if (side != '前' && side != '头' && side != '后') {
            return Optional.empty();
        }
        Optional<Numeral> count = Numerals.read(text, at + 1)
                .filter(number -> text.at(number.end()) == '年'
                        && number.value().scale() == 0
                        && number.value().signum() > 0
                        && number.value().intValue() < YEARS_OF_PLAN);
        return count.map(number -> {
            int length = number.value().intValue();
            int start = side == '后' ? first + YEARS_OF_PLAN - length : first;
            return new Plan(number.end() + 1, years(start, length));
        });
    }

    private static PeriodExpression years(int first, int count) {
        return count == 1
                ? new PeriodExpression(Shape.YEAR, first, Reference.ABSOLUTE, 1, 12)
                : new PeriodExpression(Shape.YEARS, first, Reference.ABSOLUTE, first + count - 1, 0);
    }
}
