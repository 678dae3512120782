package org.duibiao.model.period;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;

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

    /** Whether it is exactly one calendar year. */
    public boolean isFullYear() {
        return equals(ofYear(start.getYear()));
    }

    /** Whether it reaches over the end of a year. */
    public boolean spansYears() {
        return start.getYear() != end.getYear();
    }
}
