package org.duibiao.ingest.language.period;

import java.time.LocalDate;
import java.time.YearMonth;
import org.duibiao.model.period.Period;

/**
 * A span of days as words put it, before its year is known.
 *
 * @param shape what kind of span
 * @param year the year said, or how far from the year of publication; of several years, the first
 * @param reference how to take {@code year}
 * @param first first month, or the last year of several
 * @param last last month
 */
public record PeriodExpression(Shape shape, int year, Reference reference, int first, int last) {

    /** What kind of span. */
    public enum Shape {
        /** A whole year. */
        YEAR,
        /** Months of one year. */
        MONTHS,
        /** One month by itself. */
        MONTH,
        /** Several years. */
        YEARS,
        /** From a year, or from the founding, to the end of the report's. */
        SINCE,
        /** A day: when something took place, and no span of figures. */
        DAY
    }

    /** How a year is told. */
    public enum Reference {
        /** 2021年. */
        ABSOLUTE,
        /** 本年 is 0, 上年 is -1, of the year that was spoken of. */
        FROM_SPOKEN,
        /** 今年 is 0, 去年 is -1, of the year of publication. */
        FROM_PUBLICATION,
        /** 1-10月: the year that was spoken of. */
        UNSAID
    }

    /** The year that it speaks of, where the year spoken of before and the year of publication are known. */
    public int yearWithin(int spokenOf, int publication) {
        return switch (reference) {
            case ABSOLUTE -> year;
            case FROM_PUBLICATION -> publication + year;
            case FROM_SPOKEN -> spokenOf + year;
            case UNSAID -> spokenOf;
        };
    }

    /** Whether it is the last month of the days spoken of: 本月, 当月. */
    public boolean isThisMonth() {
        return shape == Shape.MONTH && last == 0;
    }

    /** Whether it is the very year that it is counted from: 今年 from the publication, 本年 from the year spoken of. */
    public boolean isThisYear(Reference from) {
        return shape == Shape.YEAR && reference == from && year == 0;
    }

    /** The days that it speaks of. */
    public Period within(int spokenOf, int publication) {
        int resolved = yearWithin(spokenOf, publication);
        return switch (shape) {
            case YEAR -> Period.ofYear(resolved);
            case MONTHS, MONTH, DAY -> Period.ofMonths(resolved, Math.max(1, first), Math.max(1, last));
            case YEARS ->
                reference == Reference.UNSAID
                        ? Period.ofYears(spokenOf - first + 1, spokenOf)
                        : Period.ofYears(resolved, Math.max(resolved, first));
            case SINCE ->
                new Period(
                        LocalDate.of(resolved, 1, 1),
                        YearMonth.of(Math.max(resolved, spokenOf), last).atEndOfMonth());
        };
    }
}
