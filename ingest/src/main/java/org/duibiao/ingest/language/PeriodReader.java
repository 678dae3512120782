package org.duibiao.ingest.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.number.Numeral;
import org.duibiao.ingest.language.number.Numerals;
import org.duibiao.ingest.language.period.LaunchReader;
import org.duibiao.ingest.language.period.MonthReader;
import org.duibiao.ingest.language.period.PeriodExpression;
import org.duibiao.ingest.language.period.PeriodExpression.Reference;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.period.PlanReader;
import org.duibiao.ingest.language.period.YearReader;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.jspecify.annotations.Nullable;

/** Reads spans of days: 2021年1-10月, 今年前三季度, 截至6月底, 元至九月, 十三五期间, 2016-2020年, 自挂牌以来. */
final class PeriodReader {

    /** The characters that a span of days may start with. */
    static final String STARTERS = "0123456789零一二三四五六七八九十两今本当去上明来次前下全首头元第截到至自近过年挂成建设改新开恢半刚" + LaunchReader.STARTERS;

    /** 过去的一年, 即将过去的一年. */
    private static final String PAST_YEAR = "过去的一年";

    private static final List<String> ABOUT_TO = List.of("即将");
    private static final List<String> OVER = List.of("刚刚过去的", "刚过去的", "过去的");
    private static final String PAST_STARTS = "刚过";
    /** Characters of 过去的. */
    private static final int PAST_OF = 3;
    /** Of a span told by its number of years. */
    private static final int MOST_YEARS = 80;

    /** Of a founding whose year the text leaves unsaid. */
    private static final int UNSAID_YEAR = 0;

    /** What something began with that a text counts from, and its year where everybody knows that. */
    private static final Map<String, Integer> FOUNDINGS = Map.ofEntries(
            Map.entry("建站以来", UNSAID_YEAR),
            Map.entry("开园以来", UNSAID_YEAR),
            Map.entry("恢复建市以来", UNSAID_YEAR),
            Map.entry("挂牌以来", UNSAID_YEAR),
            Map.entry("成立以来", UNSAID_YEAR),
            Map.entry("建区以来", UNSAID_YEAR),
            Map.entry("建县以来", UNSAID_YEAR),
            Map.entry("建市以来", UNSAID_YEAR),
            Map.entry("设立以来", UNSAID_YEAR),
            Map.entry("建园以来", UNSAID_YEAR),
            Map.entry("建局以来", UNSAID_YEAR),
            Map.entry("改革开放以来", 1978),
            Map.entry("建国以来", 1949),
            Map.entry("新中国成立以来", 1949),
            Map.entry("建党以来", 1921));

    private static final String FOUNDING_STARTS = "挂成建设改新开恢" + LaunchReader.STARTERS;
    /** What stands behind the digits of a period: its unit, a dash, or the mask of a hidden year. */
    private static final String AFTER_DIGITS = "年季月-~至到Xx×*_";

    private PeriodReader() {}

    private static boolean isNumeral(char character) {
        return CharacterForms.isDigit(character) || character == '十' || Numerals.digit(character) >= 0;
    }

    /** Tells most words that start like a span of days and are none by the character behind; what is left is read. */
    private static boolean maySpan(NormalText text, int at) {
        char next = text.at(at + 1);
        return switch (text.at(at)) {
            case '今', '去', '明', '来', '次' -> next == '年';
            case '本', '当' -> next == '年' || next == '月';
            case '上', '下' -> next == '年' || next == '一' || next == '半';
            case '全', '半' -> next == '年';
            case '前' -> next == '年' || next == '半' || isNumeral(next);
            case '头', '第', '近' -> isNumeral(next) || next == '百' || next == '千';
            case '首' -> next == '季' || next == '月' || isNumeral(next);
            case '年' -> next == '底' || next == '末';
            case '元' -> next == '月' || isRange(next);
            case '截' -> next == '至' || next == '止';
            case '过' -> next == '去';
            case '刚' -> next == '刚' || next == '过';
            case '挂' -> next == '牌';
            case '成', '设' -> next == '立';
            case '改' -> next == '革';
            case '新' -> next == '中';
            case '开' -> next == '园' || next == '展';
            case '启' -> next == '动';
            case '实' -> next == '施';
            case '灾' -> next == '后';
            case '重' -> next == '建';
            case '恢' -> next == '复';
            case '建' -> "区县市园局国党站".indexOf(next) >= 0;
            case '到', '至' -> STARTERS.indexOf(next) >= 0;
            case '自' -> FOUNDING_STARTS.indexOf(next) >= 0 || isNumeral(next);
            default -> AFTER_DIGITS.indexOf(text.at(Numerals.runEnd(text, at))) >= 0 || PlanReader.starts(text, at);
        };
    }

    /** The span of days whose words start at a place. */
    static Optional<PeriodMention> read(NormalText text, int at) {
        if (!maySpan(text, at)) {
            return Optional.empty();
        }
        if (PlanReader.starts(text, at)) {
            PlanReader.Plan plan = PlanReader.read(text, at);
            return Optional.of(new PeriodMention(at, plan.end(), plan.years()));
        }
        if (PAST_STARTS.indexOf(text.at(at)) >= 0) {
            Optional<PeriodMention> past = readPast(text, at);
            if (past.isPresent()) {
                return past;
            }
        }
        Optional<PeriodMention> several = readSeveralYears(text, at);
        return several.isPresent() ? several : readWithinYear(text, at);
    }

    /** 刚刚过去的2012年, 过去的上半年, 刚过去的一年: days that are said to be over. */
    private static Optional<PeriodMention> readPast(NormalText text, int at) {
        for (String over : OVER) {
            int start = at + over.length();
            if (text.startsWith(over, at) && STARTERS.indexOf(text.at(start)) >= 0) {
                return (text.startsWith(PAST_YEAR, start - PAST_OF) && over.length() > PAST_OF
                                ? readRecentYears(text, start - PAST_OF)
                                : readWithinYear(text, start))
                        .map(days -> new PeriodMention(at, days.end(), days.expression()));
            }
        }
        return Optional.empty();
    }

    /** A year, months, or months of a year. */
    private static Optional<PeriodMention> readWithinYear(NormalText text, int at) {
        int until = MonthReader.afterUntil(text, at);
        YearReader.Year year = YearReader.read(text, until).orElse(null);
        Optional<MonthReader.Months> months = MonthReader.read(text, year == null ? until : year.end(), until > at);
        if (months.isPresent()) {
            return Optional.of(ofMonths(at, year, months.get()));
        }
        return year == null || isPlainNumber(text, year)
                ? Optional.empty()
                : Optional.of(ofYear(text, at, year, until > at));
    }

    private static boolean isPlainNumber(NormalText text, YearReader.Year year) {
        return text.at(year.end()) == '号';
    }

    private static PeriodMention ofMonths(int at, YearReader.@Nullable Year year, MonthReader.Months months) {
        Reference reference = year == null ? Reference.UNSAID : year.reference();
        int value = year == null ? 0 : year.value();
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
        int launched = year.reference() == Reference.ABSOLUTE ? LaunchReader.endBehindYear(text, end) : end;
        if (launched > end) {
            return new PeriodMention(
                    at, launched, new PeriodExpression(Shape.SINCE, year.value(), year.reference(), 1, 12));
        }
        boolean since = text.startsWith("以来", end) || text.startsWith("至今", end);
        boolean longAgo = since && year.reference() == Reference.ABSOLUTE && !until;
        end += since ? 2 : 0;
        Shape shape = longAgo ? Shape.SINCE : Shape.YEAR;
        return new PeriodMention(at, end, new PeriodExpression(shape, year.value(), year.reference(), 1, 12));
    }

    /** 2016-2020年, 2016年至2020年, 近三年, 五年来, 过去五年, 挂牌以来. */
    private static Optional<PeriodMention> readSeveralYears(NormalText text, int at) {
        int from = text.at(at) == '自' ? at + 1 : at;
        if (FOUNDING_STARTS.indexOf(text.at(from)) >= 0) {
            return readSinceFounding(text, at, from);
        }
        Optional<YearReader.Year> first = YearReader.readDigits(text, from);
        if (first.isPresent()) {
            int dash = first.get().end();
            Optional<YearReader.Year> last =
                    isRange(text.at(dash)) ? YearReader.read(text, dash + 1) : Optional.empty();
            if (last.filter(year -> year.reference() == Reference.FROM_PUBLICATION && year.value() == 0)
                    .isPresent()) {
                return Optional.of(untilNow(text, at, first.get(), last.get()));
            }
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

    /** 2010年到今年5月底. */
    private static PeriodMention untilNow(NormalText text, int at, YearReader.Year first, YearReader.Year now) {
        Optional<MonthReader.Months> months = MonthReader.read(text, now.end(), true);
        return new PeriodMention(
                at,
                months.map(MonthReader.Months::end).orElse(now.end()),
                new PeriodExpression(
                        Shape.SINCE,
                        first.value(),
                        Reference.ABSOLUTE,
                        1,
                        months.map(MonthReader.Months::last).orElse(12)));
    }

    private static Optional<PeriodMention> readSinceFounding(NormalText text, int at, int from) {
        for (Map.Entry<String, Integer> founding : FOUNDINGS.entrySet()) {
            if (text.startsWith(founding.getKey(), from)) {
                return Optional.of(since(at, from + founding.getKey().length(), founding.getValue()));
            }
        }
        OptionalInt launch = LaunchReader.end(text, from);
        return launch.isPresent() ? Optional.of(since(at, launch.getAsInt(), UNSAID_YEAR)) : Optional.empty();
    }

    private static PeriodMention since(int at, int end, int year) {
        Reference reference = year == UNSAID_YEAR ? Reference.UNSAID : Reference.ABSOLUTE;
        return new PeriodMention(at, end, new PeriodExpression(Shape.SINCE, year, reference, 1, 12));
    }

    private static boolean isRange(char character) {
        return character == '-' || character == '~' || character == '至' || character == '到';
    }

    private static Optional<PeriodMention> readRecentYears(NormalText text, int at) {
        if (text.startsWith(PAST_YEAR, at)) {
            int year = text.endsWithAny(ABOUT_TO, at) ? 0 : -1;
            return Optional.of(new PeriodMention(
                    at,
                    at + PAST_YEAR.length(),
                    new PeriodExpression(Shape.YEAR, year, Reference.FROM_PUBLICATION, 1, 12)));
        }
        int number = text.startsWith("过去", at) ? at + 2 : text.at(at) == '近' ? at + 1 : at;
        Optional<Numeral> years = Numerals.read(text, number);
        if (years.isEmpty() || text.at(years.get().end()) != '年') {
            return Optional.empty();
        }
        int end = years.get().end() + 1;
        boolean recent = number > at;
        if (!recent && text.at(end) != '来' && !text.startsWith("累计", end)) {
            return Optional.empty();
        }
        int count = years.get().value().intValue();
        return count < 2 || count > MOST_YEARS
                ? Optional.empty()
                : Optional.of(new PeriodMention(
                        at,
                        text.at(end) == '来' ? end + 1 : end,
                        new PeriodExpression(Shape.YEARS, 0, Reference.UNSAID, count, 0)));
    }
}
