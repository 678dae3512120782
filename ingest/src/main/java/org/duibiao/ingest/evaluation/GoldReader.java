package org.duibiao.ingest.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.duibiao.ingest.evaluation.GoldClaim.Accepted;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Unit;
import org.duibiao.model.yaml.YamlMapping;

/** Reads gold cases: one JSON object a line. */
public final class GoldReader {

    private static final Set<String> GROWTH_KINDS = Set.of("yoy", "planned_next_year", "forecast");
    /** Readers do not agree on its scopes. */
    static final Set<String> UNJUDGED = Set.of("fiscal_revenue");

    private GoldReader() {}

    /**
     * The cases of a file.
     *
     * @param file name to show in errors
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public static List<GoldCase> read(String file, List<String> lines) {
        List<GoldCase> cases = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                cases.add(goldCase(YamlMapping.parse(file + ", line " + (i + 1), lines.get(i))));
            }
        }
        return List.copyOf(cases);
    }

    private static GoldCase goldCase(YamlMapping line) {
        List<GoldClaim> gold = new ArrayList<>();
        for (YamlMapping claim : line.mappings("gold")) {
            gold.add(goldClaim(claim));
        }
        Optional<String> published = said(line, "publication_year");
        return new GoldCase(
                line.text("id"),
                said(line, "text"),
                said(line, "region"),
                said(line, "region_code"),
                Integer.parseInt(line.text("report_year")),
                published.isPresent() ? OptionalInt.of(Integer.parseInt(published.get())) : OptionalInt.empty(),
                tags(line, "phenomenon"),
                tags(line, "rules"),
                said(line, "format").orElse("passage"),
                gold);
    }

    private static List<String> tags(YamlMapping line, String key) {
        return line.hasNested(key) ? line.texts(key) : List.of();
    }

    private static GoldClaim goldClaim(YamlMapping claim) {
        String indicator = claim.text("indicator");
        String kind = claim.text("kind");
        Optional<BigDecimal> value = number(claim, "value");
        String printedUnit =
                said(claim, "unit").or(() -> said(claim, "unit_inferred")).orElse("");
        boolean rate =
                printedUnit.equals("%") && GROWTH_KINDS.contains(kind) && !indicator.equals("budget_execution_rate");
        boolean growthOnly = rate || value.isEmpty();
        Optional<GoldUnits.Base> level =
                growthOnly ? Optional.empty() : value.map(one -> GoldUnits.base(one, printedUnit));
        Optional<String> unit = level.map(GoldUnits.Base::base);
        return new GoldClaim(
                indicator,
                kind.equals("planned_next_year") ? "planned" : kind.equals("yoy") ? "actual" : kind,
                level.map(GoldUnits.Base::value),
                unit,
                Period.parse(claim.text("period")),
                new Accepted(rate ? value : number(claim, "yoy_pct"), numbers(claim, "yoy_alt")),
                new Accepted(number(claim, "completion_pct"), numbers(claim, "completion_alt")),
                target(claim, printedUnit, unit),
                said(claim, "scope"),
                said(claim, "region_code"),
                isOptional(claim, indicator, kind),
                claim.hasNested("allowed") ? claim.texts("allowed") : List.of());
    }

    private static boolean isOptional(YamlMapping claim, String indicator, String kind) {
        return said(claim, "optional").filter(text -> text.equals("true")).isPresent()
                || indicator.startsWith("other:")
                || UNJUDGED.contains(indicator)
                || kind.equals("forecast");
    }

    private static Accepted target(YamlMapping claim, String printedUnit, Optional<String> unit) {
        String targetUnit = said(claim, "target_unit").orElse(printedUnit);
        boolean foreign = targetUnit.equals("%") && !unit.equals(Optional.of(Unit.PERCENT));
        Optional<BigDecimal> printed = number(claim, "target_value")
                .filter(value -> !foreign)
                .map(value -> GoldUnits.base(value, targetUnit).value());
        List<BigDecimal> tiers = claim.hasNested("targets")
                ? claim.lists("targets").stream()
                        .map(pair -> GoldUnits.base(new BigDecimal(pair.get(0)), targetUnit)
                                .value())
                        .toList()
                : List.of();
        return new Accepted(printed, tiers);
    }

    private static Optional<String> said(YamlMapping mapping, String key) {
        return mapping.hasNested(key) || mapping.isBlank(key)
                ? Optional.empty()
                : mapping.findText(key).filter(text -> !text.equals("null"));
    }

    private static Optional<BigDecimal> number(YamlMapping mapping, String key) {
        return said(mapping, key).map(BigDecimal::new);
    }

    private static List<BigDecimal> numbers(YamlMapping mapping, String key) {
        return mapping.hasNested(key)
                ? mapping.texts(key).stream().map(BigDecimal::new).toList()
                : number(mapping, key).map(List::of).orElse(List.of());
    }
}
