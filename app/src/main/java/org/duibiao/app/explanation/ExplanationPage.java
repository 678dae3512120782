package org.duibiao.app.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.analytics.audit.Contradiction;
import org.duibiao.analytics.evidence.Candidate;
import org.duibiao.analytics.evidence.ExplainedFact;
import org.duibiao.analytics.evidence.Explanation;
import org.duibiao.analytics.evidence.Goal;
import org.duibiao.analytics.evidence.Refusal;
import org.duibiao.analytics.evidence.Statement;
import org.duibiao.app.argument.PeriodText;
import org.duibiao.app.audit.FindingWords;
import org.duibiao.app.console.DisplayWidth;
import org.duibiao.app.console.Messages;
import org.duibiao.app.ranking.AmountScale;
import org.duibiao.app.ranking.Titles;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.quantity.Comparison;

/** All that is known of a region, an indicator and a year, as lines. */
public final class ExplanationPage {

    private static final int LABEL = 12;
    private static final int SET_ASIDE = 8;

    private final Messages messages;
    private final Catalogue catalogue;
    private final boolean trace;
    private final Function<Statement, List<String>> tracer;
    private final EvidenceLines evidence;
    private final FindingWords findings;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param trace whether ids, grades, rules, and the evidence of the statements that lost are shown too
     */
    public ExplanationPage(Messages messages, Catalogue catalogue, boolean trace) {
        this(messages, catalogue, trace, statement -> List.of());
    }

    /**
     * @param tracer lines that say which words made a statement, and which lost; asked where a trace is wanted
     */
    public ExplanationPage(
            Messages messages, Catalogue catalogue, boolean trace, Function<Statement, List<String>> tracer) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.trace = trace;
        this.tracer = tracer;
        this.evidence = new EvidenceLines(messages);
        this.findings = new FindingWords(messages, catalogue);
    }

    /** The page. */
    public List<String> lines(Explanation explanation) {
        lines.clear();
        lines.add(messages.text(
                "explain.title",
                catalogue
                        .regionHistory()
                        .find(explanation.regionCode())
                        .map(region -> region.fullName())
                        .orElse(explanation.regionCode()),
                Titles.of(catalogue.get(explanation.indicatorId()), messages.language()),
                explanation.year()));
        explanation.facts().forEach(this::fact);
        section("explain.others", explanation.others(), this::statement);
        section("explain.goals", explanation.goals(), this::goal);
        section(
                "explain.setAside",
                explanation.setAside().stream().limit(SET_ASIDE).toList(),
                this::refusal);
        int hidden = explanation.setAside().size() - SET_ASIDE;
        if (hidden > 0) {
            lines.add("  " + messages.text("explain.setAsideMore", hidden));
        }
        lines.addAll(unread(explanation));
        return List.copyOf(lines);
    }

    /** What its reports hold and was not read, a line each under a heading; none where all of them were read whole. */
    public List<String> unread(Explanation explanation) {
        return explanation.unread().isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of("  " + messages.text("explain.unread")),
                                explanation.unread().stream().map(parts -> "    " + parts.path() + ": " + parts.what()))
                        .toList();
    }

    private void fact(ExplainedFact fact) {
        lines.add("");
        lines.add(messages.text(
                "explain.fact",
                PeriodText.of(fact.period()),
                Titles.ofScope(catalogue, fact.scope(), messages.language()),
                fact.scope(),
                messages.text("origin." + fact.origin())));
        entry("level", fact.level().map(level -> amount(level, fact.comparison(), fact.unit())));
        entry("growth", fact.growth().map(growth -> sign(fact.growthComparison()) + percent(growth)));
        entry("completion", fact.completion().map(ExplanationPage::percent));
        entry(
                "target",
                fact.target()
                        .map(target -> amount(target, Optional.empty(), fact.unit())
                                + fact.targetTier()
                                        .map(tier -> " (" + tier + ")")
                                        .orElse("")));
        if (!fact.disputed().isEmpty()) {
            entry(
                    "disputed",
                    Optional.of(fact.disputed().stream()
                            .map(measure -> messages.text("explain." + measure))
                            .collect(Collectors.joining(messages.text("list.separator")))));
        }
        entry("why", Optional.of(fact.why()));
        entry("flags", Optional.of(String.join(messages.text("list.separator"), fact.flags())));
        if (trace) {
            entry("factId", Optional.of(fact.id()));
        }
        candidates(fact.candidates());
        section("explain.goalsOfFact", fact.goals(), this::goal);
        section("explain.contradictions", fact.contradictions(), this::contradiction);
    }

    /** A statement that speaks for several measures is shown once. */
    private void candidates(List<Candidate> candidates) {
        byStatement(candidates, true).forEach(chosen -> {
            lines.add("  " + messages.text("explain.standsOn", measures(chosen)));
            whole(chosen.get(0).statement());
        });
        section("explain.lost", byStatement(candidates, false), this::lost);
    }

    private static List<List<Candidate>> byStatement(List<Candidate> candidates, boolean chosen) {
        Map<String, List<Candidate>> byStatement = candidates.stream()
                .filter(candidate -> candidate.chosen() == chosen)
                .collect(Collectors.groupingBy(
                        candidate -> candidate.statement().id(), LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(byStatement.values());
    }

    private String measures(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> messages.text("explain." + candidate.measure()))
                .collect(Collectors.joining(messages.text("list.separator")));
    }

    private void lost(List<Candidate> candidates) {
        String reasons = candidates.stream()
                .flatMap(candidate -> candidate.lostBecause().stream())
                .distinct()
                .map(id -> messages.textOr("lost." + id, id))
                .collect(Collectors.joining(messages.text("list.separator")));
        Statement statement = candidates.get(0).statement();
        lines.add("    " + measures(candidates) + ": "
                + Excerpt.beginning(statement.evidence().quote()));
        lines.add("      " + messages.text("explain.lostBecause", reasons) + " · "
                + statement.evidence().source().path() + " "
                + statement.evidence().locator());
        if (trace) {
            whole(statement);
        }
    }

    private void whole(Statement statement) {
        evidence.of(statement.evidence()).forEach(entry -> lines.add("    " + label(entry.key()) + entry.text()));
        statement.growthWords().ifPresent(words -> lines.add("    " + label("growth") + words));
        if (trace) {
            lines.add("    " + label("rule") + statement.rule().orElse("") + " · "
                    + messages.text("explain.grade", statement.grade().orElse("—")) + " · " + statement.id());
            lines.addAll(tracer.apply(statement));
        }
    }

    private void statement(Statement statement) {
        lines.add("    " + messages.textOr("kind." + statement.kind(), statement.kind()) + " "
                + PeriodText.of(statement.period()) + ": "
                + Excerpt.beginning(statement.evidence().quote()));
        whole(statement);
    }

    private void goal(Goal goal) {
        String tier = goal.tier().map(words -> words + ": ").orElse("");
        lines.add("    " + tier + Excerpt.beginning(goal.quote()) + " · " + goal.path() + " " + goal.locator());
    }

    private void contradiction(Contradiction contradiction) {
        lines.add("    " + messages.textOr("finding." + contradiction.kind(), contradiction.kind()) + ": "
                + findings.arithmetic(contradiction));
        lines.add("      " + findings.tolerance(contradiction));
        contradiction.explanations().forEach(id -> lines.add("      " + messages.textOr("explanation." + id, id)));
        contradiction
                .sides()
                .forEach(side -> lines.add("      " + messages.textOr("side." + side.role(), side.role()) + " “"
                        + Excerpt.beginning(side.quote()) + "” · " + side.path() + " " + side.locator()));
    }

    private void refusal(Refusal refusal) {
        String reason = catalogue.setAsideReasons().stream()
                .filter(known -> known.id().equals(refusal.reason()))
                .findFirst()
                .map(known -> Titles.of(known, messages.language()))
                .orElse(refusal.reason());
        lines.add("    " + Excerpt.beginning(refusal.quote()) + " · " + refusal.path() + " " + refusal.locator());
        lines.add("      " + reason + " · " + refusal.detail());
    }

    private <T> void section(String key, List<T> items, Consumer<T> printer) {
        if (!items.isEmpty()) {
            lines.add("  " + messages.text(key));
            items.forEach(printer);
        }
    }

    private void entry(String key, Optional<String> text) {
        text.filter(words -> !words.isBlank()).ifPresent(words -> lines.add("  " + label(key) + words));
    }

    private String label(String key) {
        return DisplayWidth.padRight(messages.text("explain." + key), LABEL);
    }

    private String amount(BigDecimal value, Optional<String> comparison, String unit) {
        AmountScale scale = AmountScale.of(List.of(value), unit, messages.language());
        return scale.text(value, comparison.map(Comparison::of).orElse(Comparison.EQUAL)) + " " + scale.unit();
    }

    private static String sign(Optional<String> comparison) {
        return comparison
                .filter(sign -> !sign.equals(Comparison.EQUAL.symbol()))
                .orElse("");
    }

    private static String percent(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString() + " %";
    }
}
