package org.duibiao.model.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duibiao.model.quantity.Unit;
import org.duibiao.model.scoring.RuleSet;
import org.duibiao.model.scoring.RuleSetPage;
import org.duibiao.model.yaml.YamlMapping;

/** What the files of the catalogue hold, read and checked against each other. */
record CatalogueContents(
        List<Indicator> indicators,
        List<Scope> scopes,
        List<Unit> units,
        List<SetAsideReason> setAsideReasons,
        ExchangeRates exchangeRates,
        CueWords cues,
        List<RuleSet> ruleSets) {

    /**
     * Reads all files but those of the regions.
     *
     * @throws IllegalArgumentException naming the file and the key that is wrong
     */
    static CatalogueContents read(CatalogueFiles files) {
        List<Indicator> indicators = readIndicators(files);
        List<Scope> scopes = readScopes(files.yaml("scopes.yaml"));
        requireAliasesUnique(indicators);
        requireKnown(indicators, scopes);
        return new CatalogueContents(
                indicators,
                scopes,
                UnitList.read(files.yaml("units.yaml")),
                readReasons(files.yaml("set-aside-reasons.yaml")),
                new ExchangeRates(CsvTables.exchangeRates("exchange-rates.csv", files.text("exchange-rates.csv"))),
                readCues(files.yaml("cues.yaml")),
                readRuleSets(files));
    }

    private static List<Indicator> readIndicators(CatalogueFiles files) {
        YamlMapping order = files.yaml("indicators.yaml");
        List<Indicator> indicators = new ArrayList<>();
        for (String id : order.texts("indicators")) {
            indicators.add(IndicatorPage.read(id, files.yaml("indicators/" + id + ".yaml")));
        }
        order.requireNothingElse();
        return List.copyOf(indicators);
    }

    private static List<Scope> readScopes(YamlMapping file) {
        List<Scope> scopes = new ArrayList<>();
        for (YamlMapping scope : file.mappings("scopes")) {
            YamlMapping title = scope.mapping("title");
            scopes.add(new Scope(
                    scope.text("id"),
                    title.text("zh"),
                    title.text("en"),
                    scope.texts("words"),
                    scope.texts("applies_to"),
                    switch (scope.text("comparable_with")) {
                        case "itself" -> Scope.Comparability.ITSELF;
                        case "nothing" -> Scope.Comparability.NOTHING;
                        default -> throw scope.broken("comparable_with", "should be itself or nothing");
                    }));
            title.requireNothingElse();
            scope.requireNothingElse();
        }
        file.requireNothingElse();
        return List.copyOf(scopes);
    }

    private static List<SetAsideReason> readReasons(YamlMapping file) {
        List<SetAsideReason> reasons = new ArrayList<>();
        for (YamlMapping reason : file.mappings("reasons")) {
            reasons.add(new SetAsideReason(reason.text("id"), reason.text("zh"), reason.text("en")));
            reason.requireNothingElse();
        }
        file.requireNothingElse();
        return List.copyOf(reasons);
    }

    private static CueWords readCues(YamlMapping file) {
        Map<String, List<String>> cues = new LinkedHashMap<>();
        for (String kind : file.keys()) {
            cues.put(kind, file.texts(kind));
        }
        return new CueWords(cues);
    }

    private static List<RuleSet> readRuleSets(CatalogueFiles files) {
        YamlMapping order = files.yaml("scoring-rules.yaml");
        List<RuleSet> ruleSets = order.texts("rule_sets").stream()
                .map(id -> RuleSetPage.read(id, files.yaml("scoring-rules/" + id + ".yaml")))
                .toList();
        order.requireNothingElse();
        return ruleSets;
    }

    private static void requireAliasesUnique(List<Indicator> indicators) {
        Map<String, String> owners = new HashMap<>();
        for (Indicator indicator : indicators) {
            for (String alias : indicator.aliases()) {
                String owner = owners.put(alias, indicator.id());
                if (owner != null) {
                    throw new IllegalArgumentException("indicators/" + indicator.id() + ".yaml: 'aliases' has " + alias
                            + ", which indicators/" + owner + ".yaml has too");
                }
            }
        }
    }

    private static void requireKnown(List<Indicator> indicators, List<Scope> scopes) {
        Set<String> ids = indicators.stream().map(Indicator::id).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        indicators.forEach(indicator -> indicator
                .examples()
                .forEach(example -> example.expected().forEach(claim -> unknown.add(claim.indicatorId()))));
        scopes.forEach(scope -> unknown.addAll(scope.appliesTo()));
        unknown.removeAll(ids);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("examples or scopes.yaml name unknown indicators " + unknown);
        }
        Set<String> scopeIds = scopes.stream().map(Scope::id).collect(Collectors.toSet());
        for (Indicator indicator : indicators) {
            if (!scopeIds.contains(indicator.defaultScope())) {
                throw new IllegalArgumentException("indicators/" + indicator.id() + ".yaml: 'default_scope' is "
                        + indicator.defaultScope() + ", which scopes.yaml does not have");
            }
        }
    }
}
