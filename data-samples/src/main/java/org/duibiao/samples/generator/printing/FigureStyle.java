package org.duibiao.samples.generator.printing;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.economy.Measure;

/**
 * In which unit and with how many digits a report prints one figure, wherever it does.
 *
 * @param measure the unit
 * @param decimals digits behind the point
 */
public record FigureStyle(Measure measure, int decimals) {

    /** Fewer digits than these would make growth look odd beside the level. */
    private static final int LEAST_DIGITS = 3;

    public FigureStyle {
        requireNonNull(measure, "measure is null");
    }

    /** A style that suits a level in base units. */
    public static FigureStyle suiting(BigDecimal level, Measure usual, Chance chance) {
        if (usual.isCount()) {
            return new FigureStyle(usual, 0);
        }
        String currency = usual.text().endsWith("美元") ? "美元" : "元";
        List<FigureStyle> styles = List.of(
                        new FigureStyle(Measure.of("亿" + currency), 2),
                        new FigureStyle(Measure.of("亿" + currency), 1),
                        new FigureStyle(Measure.of("万" + currency), 0),
                        new FigureStyle(Measure.of("亿" + currency), 2),
                        new FigureStyle(Measure.of("万" + currency), 2))
                .stream()
                .filter(style -> style.suits(level))
                .toList();
        return styles.isEmpty() ? new FigureStyle(Measure.of("万" + currency), 2) : chance.pick(styles);
    }

    private boolean suits(BigDecimal level) {
        BigDecimal printed = rounded(level);
        boolean tooLong = measure.power() == 4 && printed.precision() - printed.scale() > 6;
        return printed.signum() > 0 && printed.unscaledValue().toString().length() >= LEAST_DIGITS && !tooLong;
    }

    /** An amount of the base unit, rounded as this style prints it, in its unit. */
    public BigDecimal rounded(BigDecimal base) {
        return measure.fromBase(base).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** An amount of the base unit in plain digits. */
    public PrintedAmount print(BigDecimal base) {
        BigDecimal value = rounded(base);
        return new PrintedAmount(value.toPlainString() + measure.text(), value, measure.text(), Optional.empty());
    }

    /** A goal, which has no more digits than it needs. */
    public PrintedAmount printGoal(BigDecimal base) {
        BigDecimal exact = measure.fromBase(base).stripTrailingZeros();
        BigDecimal value = exact.scale() < 0 ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact;
        return new PrintedAmount(value.toPlainString() + measure.text(), value, measure.text(), Optional.empty());
    }
}
