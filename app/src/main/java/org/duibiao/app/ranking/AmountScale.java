package org.duibiao.app.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Unit;

/**
 * The unit that people read a list of amounts in: 亿元 rather than hundreds of millions of yuan, one for the whole list, so
 * that its numbers can be compared by eye.
 *
 * @param unit as people read it: 亿元, 万美元, %, 家
 * @param factor base units in one of it
 */
public record AmountScale(String unit, BigDecimal factor) {

    /** Tables keep amounts to this many decimals; one that has more was converted or divided. */
    private static final int PRINTED_DECIMALS = 6;

    /** Printed numbers keep all their digits; those that were converted or divided get no more than these. */
    private static final int DECIMALS = 4;

    /** What amounts of a base unit of money are read in, the greatest first. */
    private static final List<String> MULTIPLES = List.of("亿", "万", "");

    /**
     * The scale of a list of amounts: the greatest unit that leaves the greatest amount at least one.
     *
     * @param base unit that the amounts are in: CNY, USD, percent, point, count
     * @param units of the catalogue
     */
    public static AmountScale of(List<BigDecimal> amounts, String base, List<Unit> units) {
        BigDecimal greatest = amounts.stream()
                .map(BigDecimal::abs)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        List<AmountScale> scales = scales(base, units);
        return scales.stream()
                .filter(scale -> greatest.compareTo(scale.factor()) >= 0)
                .findFirst()
                .orElse(scales.get(scales.size() - 1));
    }

    /** The amount in the unit, with the sign of its comparison. */
    public String text(BigDecimal amount, Comparison comparison) {
        return (comparison == Comparison.EQUAL ? "" : comparison.symbol()) + text(amount);
    }

    /** The amount in the unit. */
    public String text(BigDecimal amount) {
        boolean printed = amount.scale() <= PRINTED_DECIMALS;
        BigDecimal scaled = printed ? amount.divide(factor) : amount.divide(factor, DECIMALS, RoundingMode.HALF_UP);
        return scaled.signum() == 0 && amount.signum() != 0
                ? amount.stripTrailingZeros().toPlainString()
                : scaled.stripTrailingZeros().toPlainString();
    }

    private static List<AmountScale> scales(String base, List<Unit> units) {
        Optional<String> name = units.stream()
                .filter(unit -> unit.base().equals(base))
                .filter(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0)
                .map(Unit::text)
                .findFirst();
        if (base.equals(Unit.PERCENT) || base.equals(Unit.POINT) || name.isEmpty()) {
            return List.of(new AmountScale(name.orElse(base), BigDecimal.ONE));
        }
        String plain = base.equals(Unit.COUNT) ? "" : name.get();
        return MULTIPLES.stream()
                .map(multiple -> new AmountScale(multiple + plain, factor(multiple)))
                .toList();
    }

    private static BigDecimal factor(String multiple) {
        return switch (multiple) {
            case "亿" -> BigDecimal.TEN.pow(8);
            case "万" -> BigDecimal.TEN.pow(4);
            default -> BigDecimal.ONE;
        };
    }
}
