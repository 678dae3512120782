package org.duibiao.ingest.claim.prose.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Lexicon;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.catalogue.Scope;

/** Tells what a figure covers from the words around its name: 省外境内, 限上, 一般公共预算. */
public final class ScopeReader {

    private final Catalogue catalogue;
    private final Map<String, Lexicon<Scope>> scopesByIndicator = new HashMap<>();

    public ScopeReader(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Indicator indicator : catalogue.indicators()) {
            scopesByIndicator.put(indicator.id(), lexicon(catalogue, indicator));
        }
    }

    private static Lexicon<Scope> lexicon(Catalogue catalogue, Indicator indicator) {
        Map<String, Scope> words = new LinkedHashMap<>();
        for (Scope scope : catalogue.scopes()) {
            if (!scope.appliesTo().isEmpty() && scope.appliesTo(indicator.id())) {
                scope.words().forEach(word -> words.put(NormalText.of(word).toString(), scope));
            }
        }
        return new Lexicon<>(words);
    }

    /** The scope that words of a span name, the last of them where there are several. */
    public Optional<String> find(String indicatorId, NormalText text, int start, int end) {
        Lexicon<Scope> scopes = scopesByIndicator.get(indicatorId);
        List<Scope> found = scopes == null ? List.of() : new ArrayList<>(scopes.allIn(text, start, end));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).id());
    }

    /** Whether words of scope before a bare name hold for it: where the bare name means all. */
    boolean reachesBack(String indicatorId) {
        return catalogue.get(indicatorId).defaultScope().equals("all");
    }

    /** The scope of a wording that names none. */
    public String unnamed(String indicatorId) {
        return catalogue.get(indicatorId).defaultScope();
    }
}
