package org.duibiao.app.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.duibiao.app.console.Language;
import org.duibiao.model.quantity.Comparison;
import org.junit.jupiter.api.Test;

class AmountScaleTest {

    private static AmountScale yuan(String... amounts) {
        List<BigDecimal> values = List.of(amounts).stream().map(BigDecimal::new).toList();
        return AmountScale.of(values, "CNY", Language.CHINESE);
    }

    @Test
    void theGreatestAmountChoosesTheUnitOfAll() {
        assertThat(yuan("1120000000", "31110000").unit()).isEqualTo("亿元");
        assertThat(yuan("400000", "1900").unit()).isEqualTo("万元");
    }

    @Test
    void englishCountsInMillionsAndBillionsAsItsChartsDo() {
        AmountScale billions =
                AmountScale.of(List.of(new BigDecimal("219324000000"), new BigDecimal("5")), "CNY", Language.ENGLISH);

        assertThat(billions.unit()).isEqualTo("billion CNY");
        assertThat(billions.text(new BigDecimal("219324000000.000000"))).isEqualTo("219.324");
    }

    @Test
    void aPrintedNumberKeepsAllItsDigitsInAGreaterUnit() {
        assertThat(yuan("100000000").text(new BigDecimal("2367543.000000"))).isEqualTo("0.02367543");
        assertThat(yuan("100000000").text(new BigDecimal("61494000000.000000"))).isEqualTo("614.94");
    }

    @Test
    void aConvertedNumberGetsFourDecimals() {
        assertThat(yuan("100000000").text(new BigDecimal("7419225000.12345678")))
                .isEqualTo("74.1923");
    }

    @Test
    void aBoundShowsItsSign() {
        assertThat(yuan("100000000").text(new BigDecimal("500000000"), Comparison.ABOVE))
                .isEqualTo(">5");
    }
}
