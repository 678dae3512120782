package org.duibiao.ingest.scorecard.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.duibiao.model.scorecard.Money;
import org.duibiao.model.scorecard.Outcome;
import org.duibiao.model.scorecard.Printed;
import org.duibiao.model.scorecard.Rescore;
import org.duibiao.model.scorecard.ScorecardLine;
import org.duibiao.model.scoring.PointRange;
import org.duibiao.model.scoring.RuleSet;
import org.duibiao.model.scoring.ScoringRule;

/** Scores the execution of a budget again: spent ÷ planned for the year, or the rate as printed where no amounts are. */
final class BudgetScorer {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BudgetScorer() {}

    static Rescore score(ScorecardLine line, RuleSet rules) {
        Optional<BigDecimal> weight = line.weight().flatMap(Printed::value);
        Optional<ScoringRule> rule = rules.applyingTo("execution").stream().findFirst();
        if (line.weight().isEmpty() && line.score().isEmpty()) {
            return Rescore.none("资金没有设分值");
        }
        if (weight.isEmpty() || rule.isEmpty()) {
            return impossible(weight.isEmpty() ? "没有印出分值" : "规则" + rules.id() + "没有预算执行的计分办法");
        }
        return score(line.money(), rule.get(), weight.get());
    }

    private static Rescore score(Money money, ScoringRule rule, BigDecimal weight) {
        Optional<BigDecimal> planned = money.fullYear().flatMap(Printed::value);
        Optional<BigDecimal> spent = money.executed().flatMap(Printed::value);
        if (planned.isPresent() && spent.isPresent()) {
            return planned.get().signum() <= 0
                    ? impossible("全年预算数为0，无法计算执行率")
                    : ofAmounts(money.fullYear().get(), money.executed().get(), rule, weight);
        }
        Optional<Printed> rate = money.rate().filter(printed -> printed.value().isPresent());
        return rate.map(printed -> ofRate(printed, rule, weight)).orElseGet(() -> impossible("没有印出全年预算数、全年执行数和执行率"));
    }

    private static Rescore ofAmounts(Printed planned, Printed spent, ScoringRule rule, BigDecimal weight) {
        BigDecimal budget = planned.value().orElseThrow();
        PointRange printed = rule.points(budget, spent.value().orElseThrow(), weight);
        boolean full = spent.value().orElseThrow().compareTo(budget) >= 0;
        PointRange range = full ? printed : printed.and(widest(planned, spent, rule, weight));
        return Arithmetic.rescore(
                printed,
                range,
                full ? Outcome.REACHED : Outcome.MISSED,
                rule.id(),
                "执行数" + spent.text() + "÷全年预算数" + planned.text() + "×" + Arithmetic.points(weight) + "，得"
                        + Arithmetic.points(printed) + "分");
    }

    /** Amounts with a bound (超过40) are taken as printed on the open side. */
    private static PointRange widest(Printed planned, Printed spent, ScoringRule rule, BigDecimal weight) {
        BigDecimal least = spent.interval().low().or(spent::value).orElseThrow().max(BigDecimal.ZERO);
        BigDecimal most = spent.interval().high().or(spent::value).orElseThrow();
        BigDecimal smallest = planned.interval().low().or(planned::value).orElseThrow();
        BigDecimal greatest = planned.interval().high().or(planned::value).orElseThrow();
        return rule.points(greatest, least, weight).and(rule.points(smallest, most, weight));
    }

    private static Rescore ofRate(Printed rate, ScoringRule rule, BigDecimal weight) {
        PointRange printed = rule.points(HUNDRED, rate.value().orElseThrow(), weight);
        return Arithmetic.rescore(
                printed,
                Arithmetic.range(rule, HUNDRED, rate, weight),
                rate.value().orElseThrow().compareTo(HUNDRED) >= 0 ? Outcome.REACHED : Outcome.MISSED,
                rule.id(),
                "按印出的执行率" + rate.text() + "×" + Arithmetic.points(weight) + "，得" + Arithmetic.points(printed) + "分");
    }

    private static Rescore impossible(String explanation) {
        return Rescore.impossible(Outcome.NOT_COMPUTABLE, Optional.empty(), explanation);
    }
}
