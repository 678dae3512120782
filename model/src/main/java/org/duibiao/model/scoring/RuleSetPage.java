package org.duibiao.model.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.duibiao.model.yaml.YamlMapping;

/** Reads the page of a rule set, {@code scoring-rules/ID.yaml}. */
public final class RuleSetPage {

    private static final Set<String> KINDS = Set.of("execution", "at_least", "at_most", "zero", "words", "criterion");

    private RuleSetPage() {}

    /**
     * The rule set that a page describes.
     *
     * @param id the file's name without its suffix, which the page repeats
     * @throws IllegalArgumentException naming the file and the key that is wrong
     */
    public static RuleSet read(String id, YamlMapping page) {
        if (!page.text("id").equals(id)) {
            throw page.broken("id", "should be the file's name, " + id);
        }
        YamlMapping title = page.mapping("title");
        RuleSet rules = new RuleSet(
                id,
                page.text("family"),
                title.text("zh"),
                title.text("en"),
                page.text("source"),
                year(page, "from_year").orElseThrow(() -> page.broken("from_year", "is missing")),
                year(page, "to_year"),
                numbersByText(page.mapping("grades")),
                page.mappings("rules").stream().map(RuleSetPage::rule).toList());
        title.requireNothingElse();
        page.requireNothingElse();
        return rules;
    }

    private static OptionalInt year(YamlMapping page, String key) {
        Optional<BigDecimal> year = number(page, key);
        return year.isPresent() ? OptionalInt.of(year.get().intValueExact()) : OptionalInt.empty();
    }

    private static ScoringRule rule(YamlMapping rule) {
        String kind = rule.text("applies_to");
        if (!KINDS.contains(kind)) {
            throw rule.broken("applies_to", "should be one of " + KINDS);
        }
        Map<BigDecimal, BigDecimal> bands = new LinkedHashMap<>();
        if (rule.has("bands")) {
            numbersByText(rule.mapping("bands")).forEach((to, points) -> bands.put(new BigDecimal(to), points));
        }
        List<RuleExample> examples = new ArrayList<>();
        rule.mappings("examples").forEach(example -> examples.add(example(example)));
        ScoringRule read = new ScoringRule(
                rule.text("id"),
                kind,
                rule.findText("criterion"),
                rule.texts("printed"),
                number(rule, "weight"),
                formula(rule),
                number(rule, "base").orElse(BigDecimal.ZERO),
                number(rule, "step").orElse(BigDecimal.ONE),
                number(rule, "deduction").orElse(BigDecimal.ZERO),
                bands,
                rule.text("zh"),
                rule.text("en"),
                rule.text("source"),
                examples);
        rule.requireNothingElse();
        if (examples.isEmpty() && read.formula() != Formula.WORDS) {
            throw rule.broken("examples", "should show what the rule gives");
        }
        return read;
    }

    private static Formula formula(YamlMapping rule) {
        try {
            return Formula.valueOf(rule.text("formula").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw rule.broken("formula", "should be one of " + Arrays.toString(Formula.values()));
        }
    }

    private static RuleExample example(YamlMapping example) {
        Optional<BigDecimal> points = number(example, "points");
        BigDecimal low = points.or(() -> number(example, "low"))
                .orElseThrow(() -> example.broken("points", "is missing, and so is low"));
        BigDecimal high = points.or(() -> number(example, "high"))
                .orElseThrow(() -> example.broken("points", "is missing, and so is high"));
        RuleExample read = new RuleExample(
                number(example, "target").orElse(BigDecimal.ZERO),
                new BigDecimal(example.text("result")),
                new BigDecimal(example.text("weight")),
                new PointRange(low, high));
        example.requireNothingElse();
        return read;
    }

    private static Map<String, BigDecimal> numbersByText(YamlMapping mapping) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (String key : mapping.keys()) {
            number(mapping, key).ifPresent(number -> numbers.put(key, number));
        }
        mapping.requireNothingElse();
        return numbers;
    }

    private static Optional<BigDecimal> number(YamlMapping mapping, String key) {
        try {
            return mapping.findText(key).map(BigDecimal::new);
        } catch (NumberFormatException e) {
            throw mapping.broken(key, "should be a number");
        }
    }
}
