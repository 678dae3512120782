package org.duibiao.model.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The rules of one family of forms, in one version.
 *
 * @param id family and version: {@code finance-2020}
 * @param family finance or hunan
 * @param titleZh in Chinese
 * @param titleEn in English
 * @param source who states the rules
 * @param fromYear first year that they hold for
 * @param toYear last year that they hold for; empty where they still do
 * @param grades by the least score that earns them
 * @param rules several of them may apply to the same line: versions that places choose between
 */
public record RuleSet(
        String id,
        String family,
        String titleZh,
        String titleEn,
        String source,
        int fromYear,
        OptionalInt toYear,
        Map<String, BigDecimal> grades,
        List<ScoringRule> rules) {

    public RuleSet {
        requireNonNull(id, "id is null");
        requireNonNull(family, "family is null");
        grades = Map.copyOf(grades);
        rules = List.copyOf(rules);
    }

    /** Whether the rules hold for forms of a year. */
    public boolean holdsFor(int year) {
        return year >= fromYear && year <= toYear.orElse(year);
    }

    /** The rules that apply to a kind of line, one a version. */
    public List<ScoringRule> applyingTo(String kind) {
        return rules.stream().filter(rule -> rule.appliesTo().equals(kind)).toList();
    }

    /** The rule of a criterion that is known by its name. */
    public Optional<ScoringRule> ofCriterion(String name) {
        return rules.stream()
                .filter(rule -> rule.criterion().filter(name::contains).isPresent())
                .findFirst();
    }

    /** The grade that a score earns. */
    public String grade(BigDecimal score) {
        return grades.entrySet().stream()
                .filter(grade -> score.compareTo(grade.getValue()) >= 0)
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new IllegalStateException("rules " + id + " have no grade for " + score));
    }
}
