package org.duibiao.app.argument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.model.period.Period;

/** Reads a period as somebody types it: 2023, 2023-06, 2023-01/2023-10, 2023H1, 2023Q3, 2023-01-01/2023-06-30. */
public final class PeriodText {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern PART = Pattern.compile("(\\d{4})([HhQq])([1-4])");
    private static final int MONTHS_OF_A_HALF = 6;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int HALVES = 2;

    private PeriodText() {}

    /** The period of a text, where it is one. */
    public static Optional<Period> find(String text) {
        try {
            Matcher part = PART.matcher(text);
            if (part.matches()) {
                return ofPart(
                        Integer.parseInt(part.group(1)),
                        part.group(2).equalsIgnoreCase("H"),
                        Integer.parseInt(part.group(3)));
            }
            String[] ends = text.split("/", -1);
            if (ends.length > 2) {
                return Optional.empty();
            }
            return Optional.of(new Period(first(ends[0]), last(ends[ends.length - 1])));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As a person reads it: a year, a month, or first and last day. */
    public static String of(Period period) {
        if (period.isFullYear()) {
            return Integer.toString(period.start().getYear());
        }
        YearMonth first = YearMonth.from(period.start());
        YearMonth last = YearMonth.from(period.end());
        boolean wholeMonths =
                period.start().getDayOfMonth() == 1 && period.end().equals(last.atEndOfMonth());
        if (!wholeMonths) {
            return period.start() + "/" + period.end();
        }
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    private static Optional<Period> ofPart(int year, boolean halves, int number) {
        if (halves && number > HALVES) {
            return Optional.empty();
        }
        int months = halves ? MONTHS_OF_A_HALF : MONTHS_OF_A_QUARTER;
        return Optional.of(Period.ofMonths(year, (number - 1) * months + 1, number * months));
    }

    private static LocalDate first(String text) {
        if (YEAR.matcher(text).matches()) {
            return LocalDate.of(Integer.parseInt(text), 1, 1);
        }
        return MONTH.matcher(text).matches() ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
    }

    private static LocalDate last(String text) {
        if (YEAR.matcher(text).matches()) {
            return Period.ofYear(Integer.parseInt(text)).end();
        }
        return MONTH.matcher(text).matches() ? YearMonth.parse(text).atEndOfMonth() : LocalDate.parse(text);
    }
}
