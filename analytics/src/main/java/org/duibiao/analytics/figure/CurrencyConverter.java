package org.duibiao.analytics.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.duibiao.analytics.figure.Conversion.Done;
import org.duibiao.analytics.figure.Conversion.Impossible;
import org.duibiao.analytics.figure.Conversion.Reason;
import org.duibiao.model.catalogue.ExchangeRates;

/**
 * Brings figures into the currency of a ranking: between the yuan and a foreign currency, at the average rate of the year,
 * for full years only. Both ends of the doubt are converted with the value.
 */
public final class CurrencyConverter {

    private static final String YUAN = "CNY";

    private final ExchangeRates rates;

    public CurrencyConverter(ExchangeRates rates) {
        this.rates = requireNonNull(rates, "rates is null");
    }

    /** The figure of a level in a unit, marked as converted where it was printed in another one. */
    public Conversion convert(Figure figure, String unit) {
        if (figure.unit().equals(unit)) {
            return new Done(figure);
        }
        if (!isCurrency(figure.unit()) || !isCurrency(unit) || !figure.unit().equals(YUAN) && !unit.equals(YUAN)) {
            return new Impossible(Reason.OTHER_UNIT);
        }
        if (!figure.period().isFullYear()) {
            return new Impossible(Reason.NO_RATE_FOR_PART_OF_A_YEAR);
        }
        boolean toYuan = unit.equals(YUAN);
        Optional<ExchangeRates.Rate> found = rates.find(
                toYuan ? figure.unit() : unit, figure.period().start().getYear());
        if (found.isEmpty()) {
            return new Impossible(Reason.NO_RATE_FOR_THE_YEAR);
        }
        BigDecimal rate = found.get().cnyPerUnit();
        return new Done(figure.convertedTo(
                unit,
                map(
                        figure.amount(),
                        value -> toYuan ? value.multiply(rate) : value.divide(rate, MathContext.DECIMAL128))));
    }

    private static Amount map(Amount amount, UnaryOperator<BigDecimal> change) {
        return new Amount(
                change.apply(amount.value()),
                amount.low().map(change),
                amount.high().map(change),
                amount.comparison());
    }

    private static boolean isCurrency(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }
}
