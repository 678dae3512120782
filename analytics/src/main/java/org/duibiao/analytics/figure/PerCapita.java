package org.duibiao.analytics.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.duibiao.analytics.figure.Conversion.Done;
import org.duibiao.analytics.figure.Conversion.Impossible;
import org.duibiao.analytics.figure.Conversion.Reason;

/**
 * Levels divided by the resident population of the same year. The doubt of both is carried on: the least is the least
 * level over the most people.
 *
 * @param populations by region code, of the year that is compared
 */
public record PerCapita(Map<String, Amount> populations) {

    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);
    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);

    public PerCapita {
        populations = Map.copyOf(populations);
    }

    /** The figure of a level for each resident of its region. */
    public Conversion divide(Figure level) {
        return Optional.ofNullable(populations.get(level.regionCode()))
                .filter(population -> population.value().signum() > 0)
                .<Conversion>map(population -> new Done(level.with(quotient(level.amount(), population))))
                .orElseGet(() -> new Impossible(Reason.NO_POPULATION));
    }

    private static Amount quotient(Amount level, Amount population) {
        BigDecimal most = population.high().orElse(population.value());
        BigDecimal least = population.low().filter(low -> low.signum() > 0).orElse(population.value());
        return new Amount(
                level.value().divide(population.value(), MathContext.DECIMAL128),
                level.low().map(low -> low.divide(low.signum() >= 0 ? most : least, DOWN)),
                level.high().map(high -> high.divide(high.signum() >= 0 ? least : most, UP)),
                level.comparison());
    }
}
