package org.duibiao.model.period;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A span of days, both ends inclusive.
 *
 * @param start first day
 * @param end last day, not before the first
 */
public record Period(LocalDate start, LocalDate end) {

    public Period {
        requireNonNull(start, "start is null");
        requireNonNull(end, "end is null");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("period ends before it starts: " + start + " to " + end);
        }
    }

    /** All of a year. */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The first day of one month to the last day of another of the same year, both counted from 1. */
    public static Period ofMonths(int year, int firstMonth, int lastMonth) {
        return new Period(
                LocalDate.of(year, firstMonth, 1), YearMonth.of(year, lastMonth).atEndOfMonth());
    }

    /** The first day of one year to the last of another. */
    public static Period ofYears(int firstYear, int lastYear) {
        return new Period(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }

    /**
     * The period that a short notation names: {@code 2021}, {@code 2021-10}, {@code 2021-01/2021-10} or
     * {@code 2016/2020}, both ends inclusive.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Period parse(String notation) {
        int slash = notation.indexOf('/');
        String first = slash < 0 ? notation : notation.substring(0, slash);
        String last = slash < 0 ? notation : notation.substring(slash + 1);
        try {
            LocalDate start =
                    YearMonth.parse(first.length() == 4 ? first + "-01" : first).atDay(1);
            return new Period(
                    start,
                    YearMonth.parse(last.length() == 4 ? last + "-12" : last).atEndOfMonth());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + notation + "' is no period such as 2021, 2021-10, 2021-01/2021-10 or 2016/2020", e);
        }
    }

    /** Whether it is exactly one calendar year. */
    public boolean isFullYear() {
        return start.getDayOfYear() == 1
                && end.getYear() == start.getYear()
                && end.getMonthValue() == 12
                && end.getDayOfMonth() == 31;
    }

    /** Whether it reaches over the end of a year. */
    public boolean spansYears() {
        return start.getYear() != end.getYear();
    }
}
