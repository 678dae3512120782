package org.duibiao.analytics.ranking;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The spread of a group's printed values. Under five regions there are no quartiles and no median.
 *
 * @param regions how many are ranked
 * @param least the least value
 * @param lowerQuartile a quarter of the way up, between neighbours in proportion
 * @param median half of the way up
 * @param upperQuartile three quarters of the way up
 * @param greatest the greatest value
 */
public record Summary(
        int regions,
        BigDecimal least,
        Optional<BigDecimal> lowerQuartile,
        Optional<BigDecimal> median,
        Optional<BigDecimal> upperQuartile,
        BigDecimal greatest) {

    public Summary {
        requireNonNull(least, "least is null");
        requireNonNull(lowerQuartile, "lowerQuartile is null");
        requireNonNull(median, "median is null");
        requireNonNull(upperQuartile, "upperQuartile is null");
        requireNonNull(greatest, "greatest is null");
    }

    /** The spread of a ranking, or empty where nobody is ranked. */
    public static Optional<Summary> of(List<Standing> standings) {
        List<BigDecimal> values = standings.stream()
                .map(standing -> standing.figure().amount().value())
                .sorted()
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Summary(
                values.size(),
                values.get(0),
                quantile(values, 1),
                quantile(values, 2),
                quantile(values, 3),
                values.get(values.size() - 1)));
    }

    /** The value at so many quarters of the way from the first to the last, between neighbours in proportion. */
    private static Optional<BigDecimal> quantile(List<BigDecimal> sorted, int quarters) {
        if (sorted.size() < Quarters.LEAST_REGIONS) {
            return Optional.empty();
        }
        int quarterSteps = quarters * (sorted.size() - 1);
        BigDecimal below = sorted.get(quarterSteps / 4);
        BigDecimal above = sorted.get(Math.min(quarterSteps / 4 + 1, sorted.size() - 1));
        BigDecimal share =
                BigDecimal.valueOf(quarterSteps % 4L).divide(BigDecimal.valueOf(4), 2, RoundingMode.UNNECESSARY);
        return Optional.of(below.add(above.subtract(below).multiply(share)));
    }
}
