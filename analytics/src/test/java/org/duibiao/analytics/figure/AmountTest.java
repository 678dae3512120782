package org.duibiao.analytics.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.duibiao.model.quantity.Comparison;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void theZerosThatATableAddsToAPercentageClaimNoDigits() {
        Amount growth = Amount.ofPercentage(new BigDecimal("120.000000"), Comparison.EQUAL);

        assertThat(growth.value()).isEqualTo(new BigDecimal("120"));
        assertThat(growth.low().orElseThrow()).isEqualByComparingTo("119.5");
        assertThat(growth.high().orElseThrow()).isEqualByComparingTo("120.5");
    }

    @Test
    void anOpenEndIsSurelyAboveOrBelowNothing() {
        Amount above = Amount.ofPercentage(new BigDecimal("5"), Comparison.ABOVE);
        Amount far = Amount.ofPercentage(new BigDecimal("1000"), Comparison.EQUAL);

        assertThat(far.surelyAbove(above)).isFalse();
    }

    @Test
    void aValueOutsideOfItsOwnDoubtIsRefused() {
        assertThatThrownBy(() -> new Amount(
                        BigDecimal.TEN, Optional.of(new BigDecimal("11")), Optional.empty(), Comparison.EQUAL))
                .hasMessageContaining("10 lies outside");
    }
}
