package org.duibiao.model.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A rule that gives points for a result. Pure: the same numbers give the same points.
 *
 * @param id inside its rule set
 * @param appliesTo execution, at_least, at_most, zero, words, or criterion: one that is known by its name
 * @param criterion words in the name of that criterion; empty for the others
 * @param printed words one of which the form itself must print with the criterion; empty where the rule holds anyway
 * @param weight the points that the rule is stated for; empty where it scales with the weight of the line
 * @param formula its arithmetic
 * @param base from which deductions are counted, in percent; zero where there are none
 * @param step of a deduction, in percentage points
 * @param deduction points taken off a step
 * @param bands points by the greatest result that they are given for
 * @param zh in Chinese
 * @param en in English
 * @param source who states it
 * @param examples each of which runs as a test
 */
public record ScoringRule(
        String id,
        String appliesTo,
        Optional<String> criterion,
        List<String> printed,
        Optional<BigDecimal> weight,
        Formula formula,
        BigDecimal base,
        BigDecimal step,
        BigDecimal deduction,
        Map<BigDecimal, BigDecimal> bands,
        String zh,
        String en,
        String source,
        List<RuleExample> examples) {

    public ScoringRule {
        requireNonNull(id, "id is null");
        requireNonNull(formula, "formula is null");
        printed = List.copyOf(printed);
        bands = Map.copyOf(bands);
        examples = List.copyOf(examples);
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("the step of rule " + id + " is not positive: " + step);
        }
    }

    /** Whether it holds for a criterion that a form prints some words with. */
    public boolean holdsBeside(String words) {
        return printed.isEmpty() || printed.stream().anyMatch(words::contains);
    }

    /**
     * The points for a result.
     *
     * @param target what was promised; of no account to rules with a base or bands
     * @param result what was reached, in the unit of the target
     * @param points that can be had
     * @throws IllegalStateException if the rule is decided by words
     */
    public PointRange points(BigDecimal target, BigDecimal result, BigDecimal points) {
        return switch (formula) {
            case RATIO -> share(result.compareTo(target) >= 0, result, target, points);
            case INVERSE_RATIO -> share(result.compareTo(target) <= 0, target, result, points);
            case EXCESS ->
                share(result.compareTo(target) <= 0, target.add(target).subtract(result), target, points);
            case ZERO_ONLY -> PointRange.exactly(result.signum() == 0 ? points : BigDecimal.ZERO);
            case DEDUCTION_ABOVE -> deducted(result.subtract(base), points);
            case DEDUCTION_BELOW -> deducted(base.subtract(result), points);
            case BANDS -> PointRange.exactly(ofBand(result));
            case WORDS -> throw new IllegalStateException("rule " + id + " is decided by words");
        };
    }

    private static PointRange share(boolean full, BigDecimal part, BigDecimal whole, BigDecimal points) {
        if (full) {
            return PointRange.exactly(points);
        }
        boolean nothing = part.signum() <= 0 || whole.signum() == 0;
        return PointRange.exactly(
                nothing
                        ? BigDecimal.ZERO
                        : points.multiply(part)
                                .divide(whole, MathContext.DECIMAL64)
                                .min(points));
    }

    /** A step that is not full may cost nothing or as much as a full one: rules do not say. */
    private PointRange deducted(BigDecimal distance, BigDecimal points) {
        BigDecimal steps = distance.max(BigDecimal.ZERO).divide(step, MathContext.DECIMAL64);
        return new PointRange(
                less(points, steps.setScale(0, RoundingMode.CEILING)),
                less(points, steps.setScale(0, RoundingMode.FLOOR)));
    }

    private BigDecimal less(BigDecimal points, BigDecimal steps) {
        return points.subtract(steps.multiply(deduction)).max(BigDecimal.ZERO);
    }

    private BigDecimal ofBand(BigDecimal result) {
        NavigableMap<BigDecimal, BigDecimal> inOrder = new TreeMap<>(bands);
        Map.Entry<BigDecimal, BigDecimal> band = inOrder.ceilingEntry(result);
        return band == null ? BigDecimal.ZERO : band.getValue();
    }
}
