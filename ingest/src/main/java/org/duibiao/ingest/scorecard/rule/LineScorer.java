package org.duibiao.ingest.scorecard.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duibiao.ingest.scorecard.form.FormWords;
import org.duibiao.model.quantity.Unit;
import org.duibiao.model.scorecard.Criterion;
import org.duibiao.model.scorecard.Outcome;
import org.duibiao.model.scorecard.Printed;
import org.duibiao.model.scorecard.Rescore;
import org.duibiao.model.scorecard.ScorecardLine;
import org.duibiao.model.scorecard.Statement;
import org.duibiao.model.scoring.PointRange;
import org.duibiao.model.scoring.RuleSet;
import org.duibiao.model.scoring.ScoringRule;

/** Scores a line again by the rules of one set. */
final class LineScorer {

    private static final String POINTS_SHARED = "points_shared";

    private final RuleSet rules;
    private final Optional<ScoringRule> limitRule;

    /**
     * A scorer.
     *
     * @param limitRule the version for results above their limit that the form fits; empty where all are possible
     */
    LineScorer(RuleSet rules, Optional<ScoringRule> limitRule) {
        this.rules = rules;
        this.limitRule = limitRule;
    }

    Rescore score(ScorecardLine line) {
        return switch (line.role()) {
            case TOTAL, BUDGET_PART -> line.rescore();
            case BUDGET -> BudgetScorer.score(line, rules);
            case CRITERION -> criterion(line);
        };
    }

    private Rescore criterion(ScorecardLine line) {
        Optional<BigDecimal> weight = line.weight().flatMap(Printed::value);
        if (line.flags().contains(POINTS_SHARED)) {
            return impossible("几个指标合用一个分值，无法逐项复算");
        }
        if (weight.isEmpty()) {
            return impossible("没有印出分值");
        }
        Optional<ScoringRule> named = rules.ofCriterion(line.criterion().words());
        if (named.isPresent()) {
            return byName(line, named.get(), weight.get());
        }
        return byTarget(line, weight.get());
    }

    private Rescore byName(ScorecardLine line, ScoringRule rule, BigDecimal weight) {
        if (rule.weight().filter(points -> points.compareTo(weight) != 0).isPresent()) {
            return Rescore.impossible(
                    Outcome.NOT_COMPUTABLE,
                    Optional.of(rule.id()),
                    "规则按" + rule.weight().get().toPlainString() + "分规定，表中分值为" + Arithmetic.points(weight) + "分，不能套用");
        }
        Optional<Statement> rate = line.result()
                .filter(result -> result.unit().filter(Unit.PERCENT::equals).isPresent());
        if (rate.isEmpty()) {
            return Rescore.impossible(Outcome.NOT_COMPUTABLE, Optional.of(rule.id()), "没有印出实际比率，无法按规则复算");
        }
        Printed result = rate.get().printed();
        PointRange printed = rule.points(BigDecimal.ZERO, result.value().orElseThrow(), weight);
        PointRange range = Arithmetic.range(rule, BigDecimal.ZERO, result, weight);
        Outcome outcome = printed.low().compareTo(weight) == 0 ? Outcome.REACHED : Outcome.MISSED;
        return Arithmetic.rescore(
                printed,
                range,
                outcome,
                rule.id(),
                rule.zh() + "；实际" + result.text() + "，得" + Arithmetic.points(printed) + "分");
    }

    private Rescore byTarget(ScorecardLine line, BigDecimal weight) {
        if (line.target().isEmpty() || line.result().isEmpty()) {
            return impossible(line.target().isEmpty() ? "没有填年度指标值" : "没有填实际完成值");
        }
        Statement target = line.target().get();
        Statement result = line.result().get();
        if (target.isNumber() && result.isNumber()) {
            return byNumbers(line.criterion(), target, result, weight);
        }
        if (target.isWords() || result.isWords()) {
            return Rescore.impossible(
                    Outcome.WORDS_ONLY,
                    rules.applyingTo("words").stream().findFirst().map(ScoringRule::id),
                    "定性指标（" + (target.isWords() ? "指标值" : "完成值") + "只有文字），不作复算");
        }
        return byParts(line.criterion(), target, result, weight);
    }

    private Rescore byNumbers(Criterion criterion, Statement target, Statement result, BigDecimal weight) {
        if (!target.unit().equals(result.unit())) {
            return impossible("指标值和完成值的单位不同，无法比较");
        }
        BigDecimal promised = target.printed().value().orElseThrow();
        String kind = kind(criterion, target, promised);
        List<ScoringRule> versions = versions(criterion, kind);
        if (versions.isEmpty()) {
            return unruled();
        }
        boolean reached = kind.equals("at_least")
                ? result.printed().value().orElseThrow().compareTo(promised) >= 0
                : result.printed().value().orElseThrow().compareTo(promised) <= 0;
        if (promised.signum() < 0 && !reached) {
            return impossible("指标值为负，未达到时规则没有规定怎样折算");
        }
        PointRange printed = versions.stream()
                .map(rule -> rule.points(promised, result.printed().value().orElseThrow(), weight))
                .reduce(PointRange::and)
                .orElseThrow();
        PointRange range = versions.stream()
                .map(rule -> Arithmetic.range(rule, promised, result.printed(), weight))
                .reduce(PointRange::and)
                .orElseThrow();
        String names = versions.stream().map(ScoringRule::id).collect(Collectors.joining(", "));
        return Arithmetic.rescore(
                printed,
                range,
                reached ? Outcome.REACHED : Outcome.MISSED,
                names,
                words(kind, target, result, reached) + versionWords(versions, reached) + "得"
                        + Arithmetic.points(printed) + "分（分值" + Arithmetic.points(weight) + "）");
    }

    /** Whether a target is to be reached, to be kept under, or nothing; a bare number of a cost is a limit. */
    private static String kind(Criterion criterion, Statement target, BigDecimal promised) {
        String comparison = target.comparison();
        boolean limit = comparison.startsWith("<") || comparison.equals("=") && isCost(criterion);
        if (promised.signum() == 0 && (limit || comparison.equals("="))) {
            return "zero";
        }
        return limit ? "at_most" : "at_least";
    }

    private static boolean isCost(Criterion criterion) {
        return FormWords.COST.isIn(criterion.levelTwo().or(criterion::levelOne).orElse(""))
                || FormWords.COST.isIn(criterion.levelOne().orElse(""));
    }

    private List<ScoringRule> versions(Criterion criterion, String kind) {
        String printed =
                criterion.definition().orElse("") + criterion.printedRule().orElse("");
        List<ScoringRule> versions = kind.equals("at_most")
                ? limitRule.map(List::of).orElseGet(() -> rules.applyingTo(kind))
                : rules.applyingTo(kind);
        return versions.stream().filter(rule -> rule.holdsBeside(printed)).toList();
    }

    private Rescore unruled() {
        return impossible("规则" + rules.id() + "没有这项指标的计分办法，表内的评分标准照录");
    }

    private static String words(String kind, Statement target, Statement result, boolean reached) {
        String numbers =
                "完成值" + result.printed().text() + "，指标值" + target.printed().text();
        return switch (kind) {
            case "at_least" -> numbers + (reached ? "，已达到，" : "，未达到，按完成值÷指标值，");
            case "zero" -> numbers + "，指标值为0，";
            default -> numbers + (reached ? "，未超过，" : "，超过，");
        };
    }

    private static String versionWords(List<ScoringRule> versions, boolean reached) {
        if (reached || !versions.get(0).appliesTo().equals("at_most")) {
            return "";
        }
        return versions.size() == 1
                ? "按" + versions.get(0).id() + "，"
                : "各地规则不一（" + versions.stream().map(ScoringRule::id).collect(Collectors.joining("、")) + "），";
    }

    /** Several numbers in a row: the full weight where each was reached; what one of them costs no rule says. */
    private Rescore byParts(Criterion criterion, Statement target, Statement result, BigDecimal weight) {
        if (versions(criterion, "at_least").isEmpty()) {
            return unruled();
        }
        List<Statement.Part> promised = target.parts();
        List<Statement.Part> reached = result.parts();
        boolean alike = promised.size() == reached.size();
        for (int i = 0; alike && i < promised.size(); i++) {
            alike = promised.get(i).unit().equals(reached.get(i).unit());
        }
        if (!alike) {
            return impossible("指标值和完成值的数字不能逐项对照");
        }
        for (int i = 0; i < promised.size(); i++) {
            if (reached.get(i).value().compareTo(promised.get(i).value()) < 0) {
                return impossible("有" + promised.size() + "个数字，第" + (i + 1) + "个未达到，规则没有规定各占多少分");
            }
        }
        String rule = rules.applyingTo("at_least").get(0).id();
        PointRange full = PointRange.exactly(weight);
        return Arithmetic.rescore(
                full, full, Outcome.REACHED, rule, promised.size() + "个数字逐项达到，得" + Arithmetic.points(weight) + "分");
    }

    private static Rescore impossible(String explanation) {
        return Rescore.impossible(Outcome.NOT_COMPUTABLE, Optional.empty(), explanation);
    }
}
