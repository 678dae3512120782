package org.duibiao.ingest.claim.table.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.claim.table.facet.TableSetting;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Scope;

/** The scope that a table's title gives to money in it: 一般公共预算财政拨款支出决算表 is of that budget only. */
public final class TitleScopes {

    private final Catalogue catalogue;
    private final List<String> titles;
    private final Map<String, Optional<String>> found = new HashMap<>();

    public TitleScopes(Catalogue catalogue, TableSetting setting) {
        this.catalogue = catalogue;
        this.titles = setting.ownTitles();
    }

    /** The scope of an indicator here; that of a wording which names none, where the titles name none. */
    public String of(String indicatorId) {
        return found.computeIfAbsent(indicatorId, this::find).orElseGet(() -> unnamed(indicatorId));
    }

    /** The scope of a wording that names none. */
    public String unnamed(String indicatorId) {
        return catalogue.get(indicatorId).defaultScope();
    }

    private Optional<String> find(String indicatorId) {
        return catalogue.scopes().stream()
                .filter(scope -> !scope.appliesTo().isEmpty() && scope.appliesTo(indicatorId))
                .filter(scope -> scope.words().stream()
                        .anyMatch(word -> titles.stream().anyMatch(title -> title.contains(word))))
                .map(Scope::id)
                .findFirst();
    }
}
