package org.duibiao.ingest.language.period;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.language.number.Numeral;
import org.duibiao.ingest.language.number.Numerals;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;

/** Reads months of a year: 1-10月, 元至九月, 前4个月, 截至10月底, 一季度, 前三季度, 上半年, 全年. */
public final class MonthReader {

    private static final String[] UNTIL = {"截至到", "截止到", "截至", "截止", "到", "至"};
    private static final String[] WHOLE_YEAR = {"全年度", "全年", "年底", "年末"};
    /** What halves of a year and the whole of it start with, and the first months. */
    private static final String NAMED_STARTS = "上前下本当全年头首半";

    /** 半年算下来: a half year by itself, which is the first. */
    private static final List<String> AFTER_HALF_YEAR = List.of("半年报", "半年度", "半年下来", "半年算下来", "半年时间,", "半年累计");

    private static final String FIRST = "前头首";
    private static final List<String> BEGINS_YEAR = List.of("年", "年的", "开局", "开年");
    private static final String CLAUSE_STARTS = ",。;:!、(\0";

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int DECEMBER = 12;
    /** Stands for the month that was spoken of last. */
    static final int THIS_MONTH = 0;

    private MonthReader() {}

    /**
     * Months as words put them.
     *
     * @param end where the text goes on
     * @param first first month
     * @param last last month
     * @param single whether one month is meant by itself
     * @param day whether a day of it is named that ends no span
     */
    public record Months(int end, int first, int last, boolean single, boolean day) {

        public boolean wholeYear() {
            return first == 1 && last == DECEMBER;
        }
    }

    /** The place after 截至 and its like, or the place itself. */
    public static int afterUntil(NormalText text, int at) {
        for (String until : UNTIL) {
            if (text.startsWith(until, at)) {
                return at + until.length();
            }
        }
        return at;
    }

    /** The months that start at a place; after 截至 they count from January. */
    public static Optional<Months> read(NormalText text, int at, boolean until) {
        Optional<Months> named = NAMED_STARTS.indexOf(text.at(at)) < 0 ? Optional.empty() : readNamed(text, at);
        if (named.isPresent()) {
            return named;
        }
        Optional<Months> quarters = readQuarters(text, at, until);
        return quarters.isPresent() ? quarters : readNumbered(text, at, until || afterUntil(text, at) > at);
    }

    private static Optional<Months> readNamed(NormalText text, int at) {
        Optional<Months> half = readHalf(text, at);
        if (half.isPresent()) {
            return half;
        }
        Optional<Months> first = readFirst(text, at);
        return first.isPresent() ? first : readFirstMonth(text, at);
    }

    private static Optional<Months> readHalf(NormalText text, int at) {
        if (text.startsWith("上半年", at) || text.startsWith("前半年", at)) {
            return Optional.of(new Months(at + 3, 1, 6, false, false));
        }
        if (text.startsWithAny(AFTER_HALF_YEAR, at)) {
            return Optional.of(new Months(at + 2, 1, 6, false, false));
        }
        if (text.startsWith("下半年", at)) {
            return Optional.of(new Months(at + 3, 7, DECEMBER, false, false));
        }
        if (text.startsWith("本月", at) || text.startsWith("当月", at)) {
            return Optional.of(new Months(at + 2, THIS_MONTH, THIS_MONTH, true, false));
        }
        for (String whole : WHOLE_YEAR) {
            if (text.startsWith(whole, at)) {
                return Optional.of(new Months(at + whole.length(), 1, DECEMBER, false, false));
            }
        }
        return Optional.empty();
    }

    /** 首月 is January where a year, or its begin, is spoken of, and not that of a plant or a campaign: 今年首月, 开局首月. */
    private static Optional<Months> readFirstMonth(NormalText text, int at) {
        boolean ofYear = text.endsWithAny(BEGINS_YEAR, at) || CLAUSE_STARTS.indexOf(text.at(at - 1)) >= 0;
        return text.startsWith("首月", at) && ofYear
                ? Optional.of(new Months(at + 2, 1, 1, true, false))
                : Optional.empty();
    }

    /** 前4个月, 前三季度, 头两个月, 首5个月. */
    private static Optional<Months> readFirst(NormalText text, int at) {
        boolean inWord = "提目之以此".indexOf(text.at(at - 1)) >= 0;
        if (inWord || FIRST.indexOf(text.at(at)) < 0) {
            return Optional.empty();
        }
        Optional<Numeral> number = Numerals.read(text, at + 1);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int count = number.get().value().intValue();
        int end = text.at(number.get().end()) == '个'
                ? number.get().end() + 1
                : number.get().end();
        if (text.startsWith("季度", end) && count >= 1 && count <= 4) {
            return Optional.of(new Months(end + 2, 1, count * MONTHS_OF_QUARTER, false, false));
        }
        if (text.at(end) == '月' && count >= 1 && count <= DECEMBER) {
            return Optional.of(new Months(afterMonth(text, end), 1, count, false, false));
        }
        return Optional.empty();
    }

    /** 一季度, 第三季度, 首季, 一至三季度; 截至三季度, 三季度末 and 一季末 count from January. */
    private static Optional<Months> readQuarters(NormalText text, int at, boolean until) {
        if (text.startsWith("首季", at)) {
            return Optional.of(
                    new Months(text.startsWith("首季度", at) ? at + 3 : at + 2, 1, MONTHS_OF_QUARTER, false, false));
        }
        int start = text.at(at) == '第' ? at + 1 : at;
        Optional<Numeral> first = Numerals.read(text, start).filter(MonthReader::isQuarter);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int end = first.get().end();
        int quarterEnd = text.startsWith("季度", end) ? end + 2 : text.startsWith("季末", end) ? end + 1 : end;
        if (quarterEnd > end) {
            int quarter = first.get().value().intValue();
            int after = afterMonthEnd(text, quarterEnd);
            int from = until || after > quarterEnd ? 1 : (quarter - 1) * MONTHS_OF_QUARTER + 1;
            return Optional.of(new Months(after, from, quarter * MONTHS_OF_QUARTER, false, false));
        }
        Optional<Numeral> last =
                isRange(text.at(end)) ? Numerals.read(text, end + 1).filter(MonthReader::isQuarter) : Optional.empty();
        return last.filter(number -> text.startsWith("季度", number.end()))
                .map(number -> new Months(
                        number.end() + 2,
                        (first.get().value().intValue() - 1) * MONTHS_OF_QUARTER + 1,
                        number.value().intValue() * MONTHS_OF_QUARTER,
                        false,
                        false));
    }

    private static boolean isQuarter(Numeral numeral) {
        int value = numeral.value().intValue();
        return numeral.value().scale() == 0 && value >= 1 && value <= 4;
    }

    private static boolean isRange(char character) {
        return character == '-' || character == '~' || character == '至' || character == '到';
    }

    /** 10月, 1-10月, 元至九月, 1月至6月份, 10月底, 5月8日. */
    private static Optional<Months> readNumbered(NormalText text, int at, boolean until) {
        int start = afterUntil(text, at);
        int first = month(text, start);
        if (first == 0) {
            return Optional.empty();
        }
        int end = afterNumber(text, start);
        boolean named = text.at(end) == '月';
        int afterFirst = named ? afterMonth(text, end) : end;
        if (isRange(text.at(afterFirst))) {
            int last = month(text, afterFirst + 1);
            int afterLast = afterNumber(text, afterFirst + 1);
            if (last > first && text.at(afterLast) == '月') {
                return Optional.of(
                        new Months(afterMonthEnd(text, afterMonth(text, afterLast)), first, last, false, false));
            }
        }
        return named ? Optional.of(oneMonth(text, afterFirst, first, until)) : Optional.empty();
    }

    private static Months oneMonth(NormalText text, int end, int month, boolean until) {
        Optional<Numeral> day = Numerals.read(text, end);
        if (day.isPresent()
                && (text.at(day.get().end()) == '日' || text.at(day.get().end()) == '号')) {
            return new Months(day.get().end() + 1, until ? 1 : month, month, false, !until);
        }
        int after = afterMonthEnd(text, end);
        boolean toDate = until || after > end;
        return new Months(after, toDate ? 1 : month, month, !toDate, false);
    }

    private static int afterMonthEnd(NormalText text, int end) {
        return text.at(end) == '底' || text.at(end) == '末' ? end + 1 : end;
    }

    private static int afterMonth(NormalText text, int at) {
        return text.startsWith("月份", at) ? at + 2 : at + 1;
    }

    private static int month(NormalText text, int at) {
        if (text.at(at) == '元') {
            return 1;
        }
        if (CharacterForms.isDigit(text.at(at - 1))
                || text.at(at - 1) == '.' && CharacterForms.isDigit(text.at(at - 2))) {
            return 0;
        }
        return Numerals.read(text, at)
                .filter(number -> number.value().scale() == 0 && number.value().precision() <= 2)
                .map(number -> number.value().intValue())
                .filter(value -> value >= 1 && value <= DECEMBER)
                .orElse(0);
    }

    private static int afterNumber(NormalText text, int at) {
        if (text.at(at) == '元') {
            return at + 1;
        }
        return Numerals.read(text, at).map(Numeral::end).orElse(at);
    }
}
