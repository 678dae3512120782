package org.duibiao.ingest.scorecard.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.scorecard.Agreement;
import org.duibiao.model.scorecard.LineRole;
import org.duibiao.model.scorecard.Outcome;
import org.duibiao.model.scorecard.Printed;
import org.duibiao.model.scorecard.Rescore;
import org.duibiao.model.scorecard.Scorecard;
import org.duibiao.model.scorecard.Scorecard.Rescoring;
import org.duibiao.model.scorecard.ScorecardLine;
import org.duibiao.model.scoring.RuleSet;
import org.duibiao.model.scoring.ScoringRule;

/**
 * Scores forms again. The rules are those of the form's family and year; of versions that places choose between, the one that
 * the form itself fits, or else all of them, which gives a range.
 */
public final class Rescorer {

    /** Of a form that was not scored again yet. */
    public static final Rescoring NOT_YET =
            new Rescoring(Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);

    private final List<RuleSet> ruleSets;

    /**
     * A scorer.
     *
     * @param ruleSets of one family those that come first are preferred
     */
    public Rescorer(List<RuleSet> ruleSets) {
        this.ruleSets = List.copyOf(ruleSets);
    }

    /** The form with every line and the total scored again. */
    public Scorecard rescore(Scorecard form) {
        Optional<RuleSet> rules = ruleSet(form);
        if (rules.isEmpty()) {
            List<ScorecardLine> lines =
                    form.lines().stream().map(Rescorer::unruled).toList();
            String because = form.family().equals(Scorecard.UNKNOWN) ? "表式不属于已知的两类，不作复算" : "没有这一年度的规则，不作复算";
            return finished(form, lines, Optional.empty(), because);
        }
        Optional<ScoringRule> fitting = fittingVersion(form, rules.get());
        LineScorer scorer = new LineScorer(rules.get(), fitting);
        List<ScorecardLine> lines =
                form.lines().stream().map(line -> line.with(scorer.score(line))).toList();
        return finished(form, lines, rules, because(form, rules.get(), fitting));
    }

    private Optional<RuleSet> ruleSet(Scorecard form) {
        return ruleSets.stream()
                .filter(rules -> rules.family().equals(form.family()))
                .filter(rules ->
                        form.year().isEmpty() || rules.holdsFor(form.year().getAsInt()))
                .findFirst();
    }

    private static String because(Scorecard form, RuleSet rules, Optional<ScoringRule> fitting) {
        String year = form.year().isPresent() ? form.year().getAsInt() + "年" : "年度不明";
        return rules.titleZh() + "，按表式和" + year + "选用"
                + fitting.map(rule -> "；超限指标的自评得分只与" + rule.id() + "相符").orElse("");
    }

    private static ScorecardLine unruled(ScorecardLine line) {
        return line.carriesPoints()
                ? line.with(Rescore.impossible(Outcome.NOT_COMPUTABLE, Optional.empty(), "没有可用的规则"))
                : line;
    }

    /** The one version for results above their limit that all such lines of the form agree with. */
    private static Optional<ScoringRule> fittingVersion(Scorecard form, RuleSet rules) {
        List<ScoringRule> versions = rules.applyingTo("at_most");
        if (versions.size() < 2) {
            return Optional.empty();
        }
        LineScorer all = new LineScorer(rules, Optional.empty());
        List<ScorecardLine> above = form.lines().stream()
                .filter(line -> line.score().flatMap(Printed::value).isPresent())
                .filter(line -> isAboveLimit(all.score(line), versions))
                .toList();
        List<ScoringRule> fitting = versions.stream()
                .filter(version -> above.stream().allMatch(line -> fits(line, rules, version)))
                .toList();
        return above.isEmpty() || fitting.size() != 1 ? Optional.empty() : Optional.of(fitting.get(0));
    }

    private static boolean isAboveLimit(Rescore rescore, List<ScoringRule> versions) {
        return rescore.outcome().filter(Outcome.MISSED::equals).isPresent()
                && rescore.rule()
                        .filter(rule -> rule.startsWith(versions.get(0).id()))
                        .isPresent();
    }

    private static boolean fits(ScorecardLine line, RuleSet rules, ScoringRule version) {
        Rescore rescore = new LineScorer(rules, Optional.of(version)).score(line);
        return line.with(rescore).agreement().filter(Agreement.AGREES::equals).isPresent();
    }

    private static Scorecard finished(
            Scorecard form, List<ScorecardLine> lines, Optional<RuleSet> rules, String because) {
        Totals totals = Totals.of(form, lines);
        List<String> flags = new ArrayList<>(form.flags());
        if (totals.executionOutside()) {
            flags.add("execution_outside_total");
        }
        List<ScorecardLine> complete = lines.stream()
                .map(line -> line.role() == LineRole.TOTAL ? line.with(totals.ofLine()) : line)
                .toList();
        Rescoring rescoring = new Rescoring(
                rules.map(RuleSet::id),
                because,
                rules.isEmpty() ? Optional.empty() : totals.score(),
                rules.isEmpty() ? Optional.empty() : totals.range(),
                rules.flatMap(set -> Totals.inHundredths(form).map(set::grade)),
                totals.lines(),
                totals.recomputed());
        return new Scorecard(
                form.family(),
                form.subject(),
                form.title(),
                form.year(),
                form.totalWeight(),
                form.totalScore(),
                form.grade(),
                rescoring,
                complete,
                form.quote(),
                form.place(),
                flags);
    }
}
