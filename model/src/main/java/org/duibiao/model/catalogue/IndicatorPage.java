package org.duibiao.model.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duibiao.model.period.Period;
import org.duibiao.model.yaml.YamlMapping;

/** Reads the page of an indicator, {@code indicators/ID.yaml}. */
final class IndicatorPage {

    private static final Set<String> KINDS = Set.of("actual", "planned", "cumulative", "forecast");

    private final String id;
    private final YamlMapping page;

    private IndicatorPage(String id, YamlMapping page) {
        this.id = id;
        this.page = page;
    }

    /**
     * The indicator that a page describes.
     *
     * @param id the file's name without its suffix, which the page repeats
     * @throws IllegalArgumentException naming the file and the key that is wrong
     */
    static Indicator read(String id, YamlMapping page) {
        return new IndicatorPage(id, page).indicator();
    }

    private Indicator indicator() {
        if (!page.text("id").equals(id)) {
            throw page.broken("id", "should be the file's name, " + id);
        }
        YamlMapping title = page.mapping("title");
        Wordings aliases = Wordings.of(page.texts("aliases"));
        Wordings inContext = Wordings.of(page.texts("in_context"));
        Wordings never = Wordings.of(page.texts("never"));
        List<String> names = aliases.without(joined(inContext.written(), never.written()));
        List<String> shared = inContext.without(names);
        Indicator indicator = new Indicator(
                id,
                title.text("zh"),
                title.text("en"),
                page.texts("units"),
                page.texts("counters"),
                direction(),
                oneOf("subject", "region", "region", "bureau"),
                oneOf("context", "false", "true", "false").equals("true"),
                page.findText("default_scope").orElse("unstated"),
                names,
                shared,
                page.texts("topics"),
                oneOf("topics_reach", "sentence", "sentence", "clause").equals("sentence"),
                page.texts("closed_by"),
                page.findText("part_of"),
                never.without(names),
                page.findText("note"),
                examples());
        title.requireNothingElse();
        page.requireNothingElse();
        requireWhole(indicator);
        return indicator;
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private void requireWhole(Indicator indicator) {
        if (indicator.aliases().isEmpty()) {
            throw page.broken("aliases", "should name the indicator at least once");
        }
        if (indicator.examples().size() < 3) {
            throw page.broken("examples", "should be three at least");
        }
        for (String alias : indicator.aliases()) {
            if (indicator.lookAlikes().contains(alias) || indicator.inContext().contains(alias)) {
                throw page.broken("aliases", "and another list both have " + alias);
            }
        }
    }

    private Indicator.Direction direction() {
        try {
            return Indicator.Direction.valueOf(page.text("better").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw page.broken("better", "should be higher, lower or neither");
        }
    }

    private String oneOf(String key, String otherwise, String... allowed) {
        String value = page.findText(key).orElse(otherwise);
        if (!List.of(allowed).contains(value)) {
            throw page.broken(key, "should be one of " + List.of(allowed));
        }
        return value;
    }

    private List<IndicatorExample> examples() {
        List<IndicatorExample> examples = new ArrayList<>();
        for (YamlMapping example : page.mappings("examples")) {
            int year = example.findText("report_year").map(Integer::parseInt).orElse(IndicatorExample.DEFAULT_YEAR);
            examples.add(new IndicatorExample(example.text("text"), year, expected(example, year)));
            example.requireNothingElse();
        }
        return examples;
    }

    private List<IndicatorExample.ExpectedClaim> expected(YamlMapping example, int year) {
        if (!example.hasNested("expect")) {
            if (!example.text("expect").equals("nothing")) {
                throw example.broken("expect", "should be a mapping, a list of mappings, or nothing");
            }
            return List.of();
        }
        return example.mappings("expect").stream()
                .map(claim -> expectedClaim(claim, year))
                .toList();
    }

    private IndicatorExample.ExpectedClaim expectedClaim(YamlMapping claim, int year) {
        String kind = claim.findText("kind").orElse("actual");
        if (!KINDS.contains(kind)) {
            throw claim.broken("kind", "should be one of " + KINDS);
        }
        IndicatorExample.ExpectedClaim expected = new IndicatorExample.ExpectedClaim(
                claim.findText("indicator").orElse(id),
                kind,
                claim.findText("period").map(Period::parse).orElse(Period.ofYear(year)),
                number(claim, "value"),
                claim.findText("unit"),
                number(claim, "yoy_pct"),
                number(claim, "completion_pct"),
                number(claim, "target_value"),
                claim.findText("scope"));
        claim.requireNothingElse();
        return expected;
    }

    private static Optional<BigDecimal> number(YamlMapping claim, String key) {
        try {
            return claim.findText(key).map(BigDecimal::new);
        } catch (NumberFormatException e) {
            throw claim.broken(key, "should be a number");
        }
    }
}
