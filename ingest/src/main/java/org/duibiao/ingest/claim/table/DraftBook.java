package org.duibiao.ingest.claim.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.model.period.Period;

/** Brings figures together that share name, region, period and row. */
final class DraftBook {

    private record Key(String name, RowRegion region, Optional<Period> period, String group) {}

    private final Map<Key, List<Draft>> drafts = new LinkedHashMap<>();

    /** Adds a figure to the draft that it belongs to. */
    void add(Figure figure) {
        Facets facets = figure.facets();
        Key key = new Key(facets.name().orElseThrow(), facets.region(), facets.period(), facets.group());
        List<Draft> sharing = drafts.computeIfAbsent(key, ignored -> new ArrayList<>());
        if (sharing.isEmpty() || !sharing.get(sharing.size() - 1).add(figure)) {
            Draft draft = new Draft();
            draft.add(figure);
            sharing.add(draft);
        }
    }

    List<Draft> drafts() {
        return drafts.values().stream().flatMap(List::stream).toList();
    }
}
