package org.duibiao.analytics.ranking;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duibiao.analytics.figure.Amount;

/**
 * The positions of amounts among each other, in n log n steps. Greater is better; for lower is better, read
 * {@link #fromTheLeast}.
 *
 * <p>One amount is surely above another when its least is no less than the other's most, unless both are equal as
 * printed. Equal ones can meet that condition only where neither has any doubt, so that these are counted apart.
 */
final class Positions {

    /**
     * Where an amount stands among the others.
     *
     * @param rank 1 + those surely better
     * @param rankTo all less those surely worse
     */
    record Position(int rank, int rankTo) {}

    private final BigDecimal[] lows;
    private final BigDecimal[] highs;
    private final Map<BigDecimal, Integer> withoutRoomBelow = new HashMap<>();
    private final Map<BigDecimal, Integer> withoutRoomAbove = new HashMap<>();
    private final int all;

    Positions(List<Amount> amounts) {
        lows = sorted(amounts.stream().map(Amount::low).toList());
        highs = sorted(amounts.stream().map(Amount::high).toList());
        all = amounts.size();
        for (Amount amount : amounts) {
            if (meets(amount.low(), amount)) {
                withoutRoomBelow.merge(amount.value().stripTrailingZeros(), 1, Integer::sum);
            }
            if (meets(amount.high(), amount)) {
                withoutRoomAbove.merge(amount.value().stripTrailingZeros(), 1, Integer::sum);
            }
        }
    }

    /** Where one of the amounts stands, the greatest being first. */
    Position fromTheGreatest(Amount amount) {
        return new Position(1 + surelyAbove(amount), all - surelyBelow(amount));
    }

    /** Where one of the amounts stands, the least being first. */
    Position fromTheLeast(Amount amount) {
        return new Position(1 + surelyBelow(amount), all - surelyAbove(amount));
    }

    /** How many of the amounts are surely above one of them. */
    private int surelyAbove(Amount amount) {
        if (amount.high().isEmpty()) {
            return 0;
        }
        int candidates = lows.length - countBelow(lows, amount.high().get());
        return candidates - equalsAmong(withoutRoomBelow, amount.high(), amount);
    }

    /** How many of the amounts are surely below one of them. */
    private int surelyBelow(Amount amount) {
        if (amount.low().isEmpty()) {
            return 0;
        }
        int candidates = countUpTo(highs, amount.low().get());
        return candidates - equalsAmong(withoutRoomAbove, amount.low(), amount);
    }

    private static int equalsAmong(Map<BigDecimal, Integer> counts, Optional<BigDecimal> end, Amount amount) {
        return meets(end, amount)
                ? Objects.requireNonNullElse(counts.get(amount.value().stripTrailingZeros()), 0)
                : 0;
    }

    private static boolean meets(Optional<BigDecimal> end, Amount amount) {
        return end.filter(value -> value.compareTo(amount.value()) == 0).isPresent();
    }

    private static BigDecimal[] sorted(List<Optional<BigDecimal>> ends) {
        BigDecimal[] present = ends.stream().flatMap(Optional::stream).toArray(BigDecimal[]::new);
        Arrays.sort(present);
        return present;
    }

    private static int countBelow(BigDecimal[] sorted, BigDecimal limit) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle].compareTo(limit) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static int countUpTo(BigDecimal[] sorted, BigDecimal limit) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle].compareTo(limit) <= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
