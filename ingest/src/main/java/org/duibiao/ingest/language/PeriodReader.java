package org.duibiao.ingest.language;

import java.util.Optional;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.number.Numeral;
import org.duibiao.ingest.language.number.Numerals;
import org.duibiao.ingest.language.period.MonthReader;
import org.duibiao.ingest.language.period.PeriodExpression;
import org.duibiao.ingest.language.period.PeriodExpression.Reference;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.period.YearReader;
import org.duibiao.ingest.language.text.NormalText;

/** Reads spans of days: 2021年1-10月, 今年前三季度, 截至6月底, 元至九月, 十三五期间, 2016-2020年, 自挂牌以来. */
final class PeriodReader {

    private static final String STARTERS = "0123456789零一二三四五六七八九十两今本当去上明来次前下全首头元第截到至自近过年挂成建设";
    private static final boolean[] STARTS = starters();
    private static final int FIRST_PLAN = 11;
    private static final int FIRST_PLAN_YEAR = 2006;
    private static final int YEARS_OF_PLAN = 5;

    private PeriodReader() {}

    private static boolean[] starters() {
        boolean[] starts = new boolean[Character.MAX_VALUE + 1];
        STARTERS.chars().forEach(c -> starts[c] = true);
        return starts;
    }

    /** The span of days whose words start at a place. */
    static Optional<PeriodMention> read(NormalText text, int at) {
        if (!STARTS[text.at(at)]) {
            return Optional.empty();
        }
        Optional<PeriodMention> several = readPlan(text, at).or(() -> readSeveralYears(text, at));
        if (several.isPresent()) {
            return several;
        }
        int until = MonthReader.afterUntil(text, at);
        Optional<YearReader.Year> year = YearReader.read(text, until);
        int afterYear = year.map(YearReader.Year::end).orElse(until);
        Optional<MonthReader.Months> months = MonthReader.read(text, afterYear, until > at);
        if (months.isPresent()) {
            return Optional.of(ofMonths(at, year, months.get()));
        }
        return year.filter(said -> !isPlainNumber(text, said)).map(said -> ofYear(text, at, said, until > at));
    }

    private static boolean isPlainNumber(NormalText text, YearReader.Year year) {
        return text.at(year.end()) == '号';
    }

    private static PeriodMention ofMonths(int at, Optional<YearReader.Year> year, MonthReader.Months months) {
        Reference reference = year.map(YearReader.Year::reference).orElse(Reference.UNSAID);
        int value = year.map(YearReader.Year::value).orElse(0);
        if (months.wholeYear()) {
            return new PeriodMention(at, months.end(), new PeriodExpression(Shape.YEAR, value, reference, 1, 12));
        }
        Shape shape = months.day()
                ? Shape.DAY
                : months.first() == months.last() && months.single() ? Shape.MONTH : Shape.MONTHS;
        return new PeriodMention(
                at, months.end(), new PeriodExpression(shape, value, reference, months.first(), months.last()));
    }

    private static PeriodMention ofYear(NormalText text, int at, YearReader.Year year, boolean until) {
        int end = year.end();
        boolean since = text.startsWith("以来", end) || text.startsWith("至今", end);
        boolean longAgo = since && year.reference() == Reference.ABSOLUTE && !until;
        end += since ? 2 : 0;
        Shape shape = longAgo ? Shape.SINCE : Shape.YEAR;
        return new PeriodMention(at, end, new PeriodExpression(shape, year.value(), year.reference(), 1, 12));
    }

    /** 十三五, with or without quotation marks, with or without 时期 or 期间. */
    private static Optional<PeriodMention> readPlan(NormalText text, int at) {
        if (text.at(at) != '十' || text.at(at + 2) != '五' || Numerals.digit(text.at(at + 1)) < 1) {
            return Optional.empty();
        }
        int end = at + 3;
        if (text.at(end) == '"') {
            end++;
        }
        if (text.startsWith("时期", end) || text.startsWith("期间", end) || text.startsWith("以来", end)) {
            end += 2;
        }
        int plan = 10 + Numerals.digit(text.at(at + 1));
        int first = FIRST_PLAN_YEAR + (plan - FIRST_PLAN) * YEARS_OF_PLAN;
        int last = first + YEARS_OF_PLAN - 1;
        return Optional.of(
                new PeriodMention(at, end, new PeriodExpression(Shape.YEARS, first, Reference.ABSOLUTE, last, 0)));
    }

    /** 2016-2020年, 2016年至2020年, 近三年, 五年来, 过去五年, 挂牌以来. */
    private static Optional<PeriodMention> readSeveralYears(NormalText text, int at) {
        int from = text.at(at) == '自' ? at + 1 : at;
        for (String founding : new String[] {"挂牌", "成立", "建区", "建县", "建市", "设立", "建园", "建局"}) {
            if (text.startsWith(founding + "以来", from)) {
                return Optional.of(since(at, from + founding.length() + 2));
            }
        }
        Optional<YearReader.Year> first = YearReader.readDigits(text, from);
        if (first.isPresent()) {
            int dash = first.get().end();
            boolean range =
                    text.at(dash) == '-' || text.at(dash) == '~' || text.at(dash) == '至' || text.at(dash) == '到';
            Optional<YearReader.Year> last = range ? YearReader.read(text, dash + 1) : Optional.empty();
            return last.filter(year -> year.reference() == Reference.ABSOLUTE
                            && year.value() > first.get().value())
                    .map(year -> new PeriodMention(
                            at,
                            year.end(),
                            new PeriodExpression(
                                    Shape.YEARS, first.get().value(), Reference.ABSOLUTE, year.value(), 0)));
        }
        return readRecentYears(text, at);
    }

    private static PeriodMention since(int at, int end) {
        return new PeriodMention(at, end, new PeriodExpression(Shape.SINCE, 0, Reference.UNSAID, 1, 12));
    }

    private static Optional<PeriodMention> readRecentYears(NormalText text, int at) {
        int number = text.startsWith("过去", at) ? at + 2 : text.at(at) == '近' ? at + 1 : at;
        Optional<Numeral> years = Numerals.read(text, number);
        if (years.isEmpty() || text.at(years.get().end()) != '年') {
            return Optional.empty();
        }
        int end = years.get().end() + 1;
        boolean recent = number > at;
        if (!recent && text.at(end) != '来') {
            return Optional.empty();
        }
        int count = years.get().value().intValue();
        return count < 2 || count > 50
                ? Optional.empty()
                : Optional.of(new PeriodMention(
                        at,
                        text.at(end) == '来' ? end + 1 : end,
                        new PeriodExpression(Shape.YEARS, 0, Reference.UNSAID, count, 0)));
    }
}
