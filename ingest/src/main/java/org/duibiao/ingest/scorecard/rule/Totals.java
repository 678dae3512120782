package org.duibiao.ingest.scorecard.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.scorecard.Agreement;
import org.duibiao.model.scorecard.LineRole;
import org.duibiao.model.scorecard.Printed;
import org.duibiao.model.scorecard.Rescore;
import org.duibiao.model.scorecard.Scorecard;
import org.duibiao.model.scorecard.ScorecardLine;
import org.duibiao.model.scoring.PointRange;

/**
 * The total of a form as scored again: points by the rules where they can be computed, as awarded elsewhere. Awarded points that
 * rounding reconciles with the rules count as awarded.
 *
 * @param score of the lines that the printed total counts; empty where a line has neither points
 * @param range of that total
 * @param lines that carry points
 * @param recomputed of these
 * @param executionOutside whether the printed total leaves the execution of the budget out
 */
record Totals(
        Optional<BigDecimal> score, Optional<PointRange> range, int lines, int recomputed, boolean executionOutside) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Totals of(Scorecard form, List<ScorecardLine> scored) {
        boolean outside = isExecutionOutside(form);
        List<ScorecardLine> carrying =
                scored.stream().filter(ScorecardLine::carriesPoints).toList();
        List<ScorecardLine> counted = carrying.stream()
                .filter(line -> !outside || line.role() != LineRole.BUDGET)
                .toList();
        boolean whole = !counted.isEmpty()
                && counted.stream().allMatch(line -> points(line).isPresent());
        Optional<PointRange> range =
                whole ? counted.stream().map(Totals::range).reduce(Totals::plus) : Optional.empty();
        Optional<BigDecimal> score = whole
                ? counted.stream().map(line -> points(line).orElseThrow()).reduce(BigDecimal::add)
                : Optional.empty();
        int recomputed = (int) carrying.stream()
                .filter(line -> line.rescore().range().isPresent())
                .count();
        return new Totals(score, range, carrying.size(), recomputed, outside);
    }

    /** The total row, scored again. */
    Rescore ofLine() {
        String words = executionOutside ? "合计不含预算执行分；" : "";
        return new Rescore(
                score, range, Optional.empty(), Optional.empty(), words + lines + "项中复算" + recomputed + "项，其余按自评得分计");
    }

    /** The printed total on a scale of a hundred. */
    static Optional<BigDecimal> inHundredths(Scorecard form) {
        BigDecimal full = form.totalWeight()
                .flatMap(Printed::value)
                .filter(weight -> weight.signum() > 0)
                .orElse(HUNDRED);
        return form.totalScore()
                .flatMap(Printed::value)
                .map(score -> score.multiply(HUNDRED).divide(full, MathContext.DECIMAL64));
    }

    /** Whether the weights add up to the printed total without the execution of the budget, and not with it. */
    private static boolean isExecutionOutside(Scorecard form) {
        Optional<BigDecimal> total = form.totalWeight().flatMap(Printed::value);
        BigDecimal criteria = weights(form, LineRole.CRITERION);
        BigDecimal budget = weights(form, LineRole.BUDGET);
        return total.isPresent() && budget.signum() > 0 && criteria.compareTo(total.get()) == 0;
    }

    private static BigDecimal weights(Scorecard form, LineRole role) {
        return form.lines().stream()
                .filter(line -> line.role() == role)
                .map(ScorecardLine::weight)
                .flatMap(Optional::stream)
                .map(Printed::value)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Awarded points that agree with the rules stand; others are those of the rules, or the nearest that these allow. */
    private static Optional<BigDecimal> points(ScorecardLine line) {
        Rescore rescore = line.rescore();
        Optional<BigDecimal> awarded = line.score().flatMap(Printed::value);
        if (line.agreement().filter(Agreement.AGREES::equals).isPresent()) {
            return awarded;
        }
        Optional<BigDecimal> nearest = rescore.range()
                .map(range -> awarded.orElse(range.low()).max(range.low()).min(range.high()));
        return rescore.score().or(() -> nearest).or(() -> awarded);
    }

    private static PointRange range(ScorecardLine line) {
        PointRange counted = PointRange.exactly(points(line).orElseThrow());
        return line.rescore().range().map(counted::and).orElse(counted);
    }

    private static PointRange plus(PointRange one, PointRange other) {
        return new PointRange(one.low().add(other.low()), one.high().add(other.high()));
    }
}
