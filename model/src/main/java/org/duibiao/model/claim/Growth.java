package org.duibiao.model.claim;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.duibiao.model.quantity.Comparison;

/**
 * Growth over the same period of the year before, as printed: 下降8.9% is -8.9, 增长3倍 is 300.
 *
 * @param percent in percent
 * @param comparison how it is meant: 增长三成以上 is 30 and above
 */
public record Growth(BigDecimal percent, Comparison comparison) {

    public Growth {
        requireNonNull(percent, "percent is null");
        requireNonNull(comparison, "comparison is null");
    }
}
