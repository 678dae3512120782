package org.duibiao.ingest.claim.prose.passage;

import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.period.PeriodExpression;
import org.duibiao.ingest.language.period.PeriodExpression.Reference;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.period.Period;

/** Which days figures speak of where the reader stands: what was said last holds until something else is said. */
public final class PeriodTracker {

    private final int reportYear;
    private final int publicationYear;
    private Period period;
    private boolean said;
    private boolean single;
    private int year;
    private Optional<Period> before = Optional.empty();
    private Optional<Period> beforePassing = Optional.empty();
    private Optional<Period> broad = Optional.empty();
    private Optional<Period> lastToDate = Optional.empty();
    private boolean confirmed;
    private boolean relative;
    private Optional<Period> narrow = Optional.empty();
    private Optional<Period> spoken = Optional.empty();
    /** The year that 上年, said last, is counted from. */
    private OptionalInt left = OptionalInt.empty();

    private boolean longAgo;
    private boolean sinceFounding;
    private boolean opensSentence;

    /** Starts at the report's year, or at what the headings say. */
    public PeriodTracker(int reportYear, int publicationYear) {
        this.reportYear = reportYear;
        this.publicationYear = publicationYear;
        this.period = Period.ofYear(reportYear);
        this.year = reportYear;
    }

    /**
     * Goes on with the part of the year that the paragraph before ended with, where the headings do not tell another; the month
     * that a bulletin is of is the last of the year to date.
     */
    public void carryOn(Period earlier) {
        boolean lastMonth = period.end().equals(earlier.end());
        if (lastMonth
                || period.isFullYear()
                        && period.end().getYear() == earlier.end().getYear()) {
            period = earlier;
        }
    }

    /** The part of the report's year, from January, that figures are of at the end; empty where it is another span. */
    public Optional<Period> yearToDate() {
        boolean toDate = !period.isFullYear()
                && !period.spansYears()
                && period.start().getMonthValue() == 1
                && period.end().getMonthValue() > 1
                && period.end().getYear() == reportYear;
        return toDate ? Optional.of(period) : single ? lastToDate.filter(this::endsWithMonth) : Optional.empty();
    }

    /** 1-6月…,6月当月…: whether a span ends with the month spoken of. */
    private boolean endsWithMonth(Period span) {
        return span.end().equals(period.end());
    }

    /** Takes what a heading says. */
    public void hear(PeriodMention mention) {
        see(mention, true, false);
    }

    /**
     * Takes what the text says.
     *
     * @param opensClause whether it stands at the begin of its clause; a bare year elsewhere is of a name (2022年重点项目)
     *     and changes nothing while a part of that year is spoken of
     * @param whole whether a year is the whole of it though a part of it is spoken of: 预计今年, 今年全年
     */
    public void see(PeriodMention mention, boolean opensClause, boolean whole) {
        opensSentence = false;
        PeriodExpression expression = mention.expression();
        if (expression.shape() == Shape.DAY) {
            return;
        }
        longAgo = false;
        Period resolved = resolve(mention);
        boolean sameYear = resolved.isFullYear()
                && !period.spansYears()
                && resolved.end().getYear() == period.end().getYear();
        if (sameYear && !period.isFullYear() && !opensClause) {
            return;
        }
        if (sameYear && !period.isFullYear() && isThisYear(expression) && !whole) {
            return;
        }
        if (confirmed && isInside(resolved, period) && broad.isEmpty()) {
            broad = Optional.of(period);
        } else if (broad.isPresent() && !isInside(resolved, broad.get())) {
            broad = Optional.empty();
        }
        if (expression.shape() == Shape.SINCE && said && !period.spansYears() && resolved.spansYears()) {
            spoken = Optional.of(period);
        }
        boolean aside = resolved.spansYears() && !opensClause;
        narrow = Optional.empty();
        lastToDate = yearToDate();
        before = aside && before.isEmpty() ? Optional.of(period) : before;
        period = resolved;
        sinceFounding = expression.shape() == Shape.SINCE && expression.reference() == Reference.UNSAID;
        single = expression.shape() == Shape.MONTH;
        said = true;
        relative =
                expression.reference() == Reference.FROM_PUBLICATION || expression.reference() == Reference.FROM_SPOKEN;
        boolean yearBefore = expression.reference() == Reference.FROM_SPOKEN && expression.year() < 0;
        left = yearBefore ? OptionalInt.of(year) : OptionalInt.empty();
        if (!period.spansYears()) {
            year = period.end().getYear();
        }
    }

    /** 上年度56亿元,本年度63亿元: the year that 上年 was before is spoken of again. */
    public void leaveYearBefore() {
        year = left.orElse(year);
        left = OptionalInt.empty();
    }

    /** 今年同期: the days spoken of, in another year. */
    public void seeSameDays(PeriodMention mention) {
        int other = resolve(mention).end().getYear();
        if (!period.spansYears()) {
            period = Period.ofMonths(
                    other, period.start().getMonthValue(), period.end().getMonthValue());
            year = other;
            said = true;
        }
    }

    /** Notes that the days said last open a sentence. */
    public void openSentence() {
        opensSentence = true;
    }

    /** 成立初期, and 如今: days that no year tells, until the report's are spoken of again. */
    public void see(Word word) {
        longAgo = !word.is(Cue.NOWADAYS) && (longAgo || word.is(Cue.LONG_AGO));
    }

    /** 挂牌以来: whether the days began at a founding whose year nothing tells. */
    public boolean isSinceFounding() {
        return sinceFounding;
    }

    /** Whether days long ago are spoken of that no year tells. */
    public boolean isLongAgo() {
        return longAgo;
    }

    /** Takes days that only the next number is of. */
    public void seeInPassing(PeriodMention mention) {
        longAgo = false;
        beforePassing = beforePassing.isEmpty() ? Optional.of(period) : beforePassing;
        period = resolve(mention);
    }

    /** Ends what only one number was of. */
    public void passNumber() {
        beforePassing.ifPresent(earlier -> period = earlier);
        beforePassing = Optional.empty();
    }

    private static boolean isInside(Period inner, Period outer) {
        return !inner.equals(outer)
                && !inner.start().isBefore(outer.start())
                && !inner.end().isAfter(outer.end());
    }

    /** 预计一季度达73亿元: the days that come next are expected, and spoken of in this sentence only. */
    public void expect() {
        if (!period.isFullYear()) {
            spoken = Optional.of(period);
        }
    }

    /** 目标任务下调4个百分点,即…: a goal of the year, though a part of it was spoken of, until the sentence ends. */
    public void tellWholeYear() {
        if (!period.isFullYear() && !period.spansYears()) {
            spoken = Optional.of(period);
            period = Period.ofYear(year);
        }
    }

    /** Goes back to the days spoken of before those of what is expected. */
    public void endExpected() {
        spoken.ifPresent(earlier -> period = earlier);
        spoken = Optional.empty();
    }

    /** Starts a sentence: what was spoken of as a part of longer days gives way to them again. */
    public void startSentence() {
        longAgo = false;
        narrow = broad.isPresent() ? Optional.of(period) : Optional.empty();
        broad.ifPresent(longer -> period = longer);
        broad = Optional.empty();
        endExpected();
    }

    /** 9月,进出口20亿元。其中出口12亿元: what is of the sentence before is of its days. */
    public void goOn() {
        narrow.ifPresent(shorter -> {
            broad = Optional.of(period);
            period = shorter;
        });
        narrow = Optional.empty();
    }

    /** Notes that a figure is of the days spoken of, in the words of the text. */
    public void confirm() {
        confirmed |= said && broad.isEmpty();
    }

    /** Starts a clause: several years that were mentioned inside the one before are spoken of no longer. */
    public void startClause() {
        passNumber();
        before.ifPresent(earlier -> period = earlier);
        before = Optional.empty();
    }

    /** 今年 or 当年 by itself, after 1-5月, is not the whole year. */
    private static boolean isThisYear(PeriodExpression expression) {
        return expression.isThisYear(Reference.FROM_PUBLICATION) || expression.isThisYear(Reference.FROM_SPOKEN);
    }

    /** The days of a figure; 累计 makes a month the year to date, and a year that was spoken of in part that part. */
    public Period current(boolean cumulative, Period sentencesBefore) {
        if (!cumulative || period.spansYears()) {
            return period;
        }
        if (single) {
            return Period.ofMonths(year, 1, period.end().getMonthValue());
        }
        boolean partBefore = period.isFullYear()
                && !sentencesBefore.isFullYear()
                && !sentencesBefore.spansYears()
                && sentencesBefore.end().getYear() == period.end().getYear()
                && sentencesBefore.start().getMonthValue() == 1;
        return partBefore ? sentencesBefore : period;
    }

    /** The year spoken of. */
    public int year() {
        return year;
    }

    /** Whether a mention is of a year well before the report's, as of a founding; months of it are days that figures are of. */
    public boolean isLongAgo(PeriodMention mention) {
        boolean absolute = mention.expression().reference() == Reference.ABSOLUTE
                && mention.expression().shape() != Shape.YEARS
                && mention.expression().shape() != Shape.MONTHS
                && mention.expression().shape() != Shape.SINCE;
        return absolute && mention.expression().year() < reportYear - 1;
    }

    /** Whether a mention such as 去年 is of the report's year. */
    public boolean isReportYear(PeriodMention mention) {
        return mention.expression().yearWithin(year, publicationYear) == reportYear;
    }

    /** The days of a mention that changes nothing else. */
    public Period resolve(PeriodMention mention) {
        if (countsYearsSpokenOf(mention.expression())) {
            return period;
        }
        return mention.expression().isThisMonth()
                ? Period.ofMonths(
                        year, period.end().getMonthValue(), period.end().getMonthValue())
                : mention.expression().within(year, publicationYear);
    }

    /** 2019年至2023年,五年累计: several years that are counted again are those spoken of. */
    private boolean countsYearsSpokenOf(PeriodExpression expression) {
        return expression.shape() == Shape.YEARS
                && expression.reference() == Reference.UNSAID
                && period.spansYears()
                && period.end().getYear() - period.start().getYear() + 1 == expression.first();
    }

    /** The days spoken of now. */
    public Period period() {
        return period;
    }

    /** Whether the text said them. */
    public boolean isSaid() {
        return said;
    }

    /** Whether they are a whole year after the report's. */
    public boolean isFuture() {
        return period.isFullYear() && period.start().getYear() > reportYear;
    }

    /** Whether the days spoken of lie in the year of a mention. */
    public boolean speaksOf(PeriodMention mention) {
        return mention.expression().yearWithin(year, publicationYear)
                == period.end().getYear();
    }

    /** Whether they were said in passing as 去年 and its like and lie before the report's year; a sentence that opens so is of that year. */
    public boolean isLastYear() {
        return relative && !opensSentence && period.end().getYear() < reportYear;
    }
}
