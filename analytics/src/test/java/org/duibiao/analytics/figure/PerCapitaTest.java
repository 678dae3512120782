package org.duibiao.analytics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;
import org.junit.jupiter.api.Test;

class PerCapitaTest {

    @Test
    void theLeastIsTheLeastLevelOverTheMostPeople() {
        Figure level = figure(amount("100", "95", "105"));
        PerCapita perCapita = new PerCapita(Map.of("990101", amount("10", "9.5", "10.5")));

        Amount each = ((Conversion.Done) perCapita.divide(level)).figure().amount();

        assertThat(each.value()).isEqualByComparingTo("10");
        assertThat(each.low().orElseThrow()).isBetween(new BigDecimal("9.04"), new BigDecimal("9.05"));
        assertThat(each.high().orElseThrow()).isBetween(new BigDecimal("11.05"), new BigDecimal("11.06"));
    }

    @Test
    void aNegativeLevelIsLeastOverTheFewestPeople() {
        Figure level = figure(amount("-100", "-105", "-95"));
        PerCapita perCapita = new PerCapita(Map.of("990101", amount("10", "9.5", "10.5")));

        Amount each = ((Conversion.Done) perCapita.divide(level)).figure().amount();

        assertThat(each.low().orElseThrow()).isBetween(new BigDecimal("-11.06"), new BigDecimal("-11.05"));
        assertThat(each.high().orElseThrow()).isBetween(new BigDecimal("-9.05"), new BigDecimal("-9.04"));
    }

    private static Amount amount(String value, String low, String high) {
        return new Amount(
                new BigDecimal(value),
                Optional.of(new BigDecimal(low)),
                Optional.of(new BigDecimal(high)),
                Comparison.EQUAL);
    }

    private static Figure figure(Amount amount) {
        return new Figure(
                "990101",
                "region",
                Period.ofYear(2021),
                "all",
                "none",
                "report",
                "CNY",
                amount,
                Grade.A,
                false,
                false,
                "observation-1");
    }
}
