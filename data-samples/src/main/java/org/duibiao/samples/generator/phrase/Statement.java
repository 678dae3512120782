package org.duibiao.samples.generator.phrase;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.duibiao.samples.generator.printing.FigureStyle;
import org.duibiao.samples.generator.printing.PrintedAmount;

/**
 * What a report can say of one figure: exact, with the rounding that the report prints it in.
 *
 * @param series id of the indicator, with its scope behind an @ where it has one
 * @param year that it is of
 * @param months from January on
 * @param level in base units, exact
 * @param last of the same months of the year before, exact
 * @param target of the year, where there is one
 * @param goal for the year to come, where there is one
 * @param style how the report prints its amounts
 * @param rateDecimals digits behind the point of percentages
 * @param said what the report says falsely, where it does
 */
public record Statement(
        String series,
        int year,
        int months,
        BigDecimal level,
        BigDecimal last,
        Optional<BigDecimal> target,
        Optional<BigDecimal> goal,
        FigureStyle style,
        int rateDecimals,
        Said said) {

    /**
     * What a report says instead of what is so.
     *
     * @param growth in percent
     * @param last the level of the year before, in base units
     * @param completion in percent
     */
    public record Said(Optional<BigDecimal> growth, Optional<BigDecimal> last, Optional<BigDecimal> completion) {

        /** Nothing: the report tells the truth. */
        public static final Said TRUTH = new Said(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MONTHS = 12;
    private static final BigDecimal STRETCH = new BigDecimal("1.08");
    private static final int STRETCH_DIGITS = 2;

    public Statement {
        requireNonNull(series, "series is null");
        requireNonNull(level, "level is null");
        requireNonNull(style, "style is null");
    }

    /** The same, said otherwise than it is. */
    public Statement saying(Said otherwise) {
        return new Statement(series, year, months, level, last, target, goal, style, rateDecimals, otherwise);
    }

    /** The same printed in another way. */
    public Statement printed(FigureStyle other) {
        return new Statement(series, year, months, level, last, target, goal, other, rateDecimals, said);
    }

    /** The same with another goal for its year. */
    public Statement aiming(BigDecimal other) {
        return new Statement(series, year, months, level, last, Optional.of(other), goal, style, rateDecimals, said);
    }

    /** The same with another goal for the year to come. */
    public Statement hoping(BigDecimal other) {
        return new Statement(series, year, months, level, last, target, Optional.of(other), style, rateDecimals, said);
    }

    /** The same with another level. */
    public Statement leaping(BigDecimal other) {
        return new Statement(series, year, months, other, last, target, goal, style, rateDecimals, said);
    }

    /** Id of the indicator. */
    public String indicator() {
        int at = series.indexOf('@');
        return at < 0 ? series : series.substring(0, at);
    }

    /** What it covers, where it says so. */
    public Optional<String> scope() {
        int at = series.indexOf('@');
        return at < 0 ? Optional.empty() : Optional.of(series.substring(at + 1));
    }

    /** The period as gold files write it. */
    public String period() {
        return months == MONTHS ? String.valueOf(year) : "%d-01/%d-%02d".formatted(year, year, months);
    }

    /** Whether it is of a whole year. */
    public boolean isWholeYear() {
        return months == MONTHS;
    }

    /** The level in plain digits. */
    public PrintedAmount printed() {
        return style.print(level);
    }

    /** The level of the year before as the report quotes it, exact. */
    public BigDecimal quotedLast() {
        return said.last().orElse(last);
    }

    /** Growth in percent, rounded from the exact levels. */
    public BigDecimal growth() {
        return said.growth().orElseGet(() -> rate(level.subtract(last), last));
    }

    /** The level as a share of the goal, in percent, rounded from the exact ones. */
    public Optional<BigDecimal> completion() {
        return said.completion().or(() -> target.map(aimed -> rate(level, aimed)));
    }

    /** The higher tier of this year's goal: what is striven for beyond what must be reached. */
    public Optional<BigDecimal> stretch() {
        return target.map(Statement::beyond);
    }

    /** The higher tier of the goal for the year to come. */
    public Optional<BigDecimal> goalStretch() {
        return goal.map(Statement::beyond);
    }

    /** A round number some percent above. */
    private static BigDecimal beyond(BigDecimal goal) {
        return goal.multiply(STRETCH).round(new MathContext(STRETCH_DIGITS, RoundingMode.CEILING));
    }

    /** Growth that the goal asks for over this year, in whole percent, rounded down. */
    public Optional<BigDecimal> goalGrowth() {
        return goal.map(next -> next.subtract(level).multiply(HUNDRED).divide(level, 0, RoundingMode.FLOOR));
    }

    /** One number as a share of another, in percent, as the report rounds. */
    public BigDecimal rate(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64).setScale(rateDecimals, RoundingMode.HALF_UP);
    }
}
