package org.duibiao.samples.generator.economy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.samples.generator.chance.Chance;

/**
 * What is true of a region, exactly: the levels of every year in base units, down to one 元 or one dollar, and the goals that
 * it was given. Growth follows from the levels, so that all that is printed of it agrees within rounding.
 */
public final class Economy {

    private static final SeriesBook BOOK = SeriesBook.bundled();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MONTHS = 12;
    private static final int LAST_YEAR = 2035;

    private final long seed;
    private final String code;
    private final Map<String, Series> series = new HashMap<>();
    private final Map<String, List<BigDecimal>> levels = new HashMap<>();
    private final Map<String, BigDecimal> usualGrowth = new HashMap<>();

    private Economy(long seed, String code) {
        this.seed = seed;
        this.code = requireNonNull(code, "code is null");
    }

    /** The economy that a seed gives to the region of a code. */
    public static Economy of(long seed, String code) {
        Economy economy = new Economy(seed, code);
        BigDecimal size = BOOK.size().draw(Chance.of(seed, code, "size"));
        BOOK.series().forEach(each -> economy.grow(each, size));
        return economy;
    }

    private void grow(Series each, BigDecimal size) {
        Chance chance = Chance.of(seed, code, each.id());
        BigDecimal level = each.unit().inBase(each.level().draw(chance).multiply(size));
        BigDecimal usual = each.growth().draw(chance);
        List<BigDecimal> years = new ArrayList<>();
        for (int year = BOOK.start(); year <= LAST_YEAR; year++) {
            level = level.setScale(0, RoundingMode.HALF_EVEN).max(BigDecimal.ONE);
            years.add(level);
            BigDecimal strayed = chance.between(each.spread().negate(), each.spread());
            BigDecimal growth = usual.add(strayed).add(BOOK.shock(year + 1));
            level = level.multiply(HUNDRED.add(growth)).divide(HUNDRED, MathContext.DECIMAL64);
        }
        series.put(each.id(), each);
        levels.put(each.id(), List.copyOf(years));
        usualGrowth.put(each.id(), usual);
    }

    /** The level of a whole year, in base units. */
    public BigDecimal level(String id, int year) {
        List<String> parts = BOOK.sums().getOrDefault(id, List.of(id));
        return parts.stream()
                .map(part -> levels.getOrDefault(part, List.of()).get(year - BOOK.start()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The level of the first months of a year. */
    public BigDecimal level(String id, int year, int months) {
        if (months == MONTHS) {
            return level(id, year);
        }
        List<String> parts = BOOK.sums().getOrDefault(id, List.of(id));
        return parts.stream()
                .map(part -> {
                    Chance chance = Chance.of(seed, code, part, year, "months");
                    BigDecimal lag = chance.between(new BigDecimal("0.96"), new BigDecimal("1.0"));
                    BigDecimal share = BigDecimal.valueOf(months)
                            .divide(BigDecimal.valueOf(MONTHS), MathContext.DECIMAL64)
                            .multiply(lag);
                    return level(part, year).multiply(share).setScale(0, RoundingMode.HALF_EVEN);
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Growth over the year before, in percent, unrounded; for the first months over the same months. */
    public BigDecimal growth(String id, int year, int months) {
        BigDecimal before = level(id, year - 1, months);
        return level(id, year, months).subtract(before).multiply(HUNDRED).divide(before, MathContext.DECIMAL64);
    }

    /**
     * The goal that a region was given for a year, in base units: above the year before, with two or three digits that are
     * not zero, as goals are set. Sums have none.
     */
    public Optional<BigDecimal> target(String id, int year) {
        Series each = series.get(id);
        if (each == null) {
            return Optional.empty();
        }
        BigDecimal before = level(id, year - 1);
        BigDecimal aimed = usualGrowth
                .getOrDefault(id, BigDecimal.ZERO)
                .add(each.aim().draw(Chance.of(seed, code, id, year, "aim")));
        BigDecimal wanted =
                before.multiply(HUNDRED.add(aimed.max(BigDecimal.ONE))).divide(HUNDRED, MathContext.DECIMAL64);
        BigDecimal step = step(wanted);
        BigDecimal target = wanted.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return Optional.of(target.equals(level(id, year)) ? target.add(step) : target);
    }

    /** Half of the second digit's worth; one where whole things are counted. */
    private static BigDecimal step(BigDecimal amount) {
        int digits = amount.precision() - amount.scale();
        BigDecimal step = BigDecimal.valueOf(5).scaleByPowerOfTen(digits - 3);
        return step.compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ONE : step.setScale(0, RoundingMode.UNNECESSARY);
    }

    /** The unit that a figure is usually printed in. */
    public Measure measure(String id) {
        String first = BOOK.sums().getOrDefault(id, List.of(id)).get(0);
        return Optional.ofNullable(series.get(first))
                .map(Series::unit)
                .orElseThrow(() -> new IllegalArgumentException("there is no series '" + id + "' in series.yaml"));
    }
}
