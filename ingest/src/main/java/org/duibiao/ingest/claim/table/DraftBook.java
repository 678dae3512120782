package org.duibiao.ingest.claim.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.claim.table.facet.Facets;
import org.duibiao.ingest.claim.table.facet.Figure;
import org.duibiao.ingest.claim.table.facet.RowRegion;
import org.duibiao.model.period.Period;

/** Brings figures together that share name, region, period and row. */
final class DraftBook {

    private record Key(String name, RowRegion region, Optional<Period> period, String group) {

        Key withoutPeriod() {
            return new Key(name, region, Optional.empty(), group);
        }
    }

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

    /** The drafts; goals under heads that name no period belong to the result of their row, whatever its period. */
    List<Draft> drafts() {
        Map<Key, Draft> results = results();
        List<Draft> all = new ArrayList<>();
        for (Map.Entry<Key, List<Draft>> entry : drafts.entrySet()) {
            for (Draft draft : entry.getValue()) {
                Draft result =
                        draft.isUndatedGoal() ? results.get(entry.getKey().withoutPeriod()) : null;
                if (result != null) {
                    draft.goals().forEach(result::add);
                } else {
                    all.add(draft);
                }
            }
        }
        return all;
    }

    /** The first draft with a result under each name, region and row, whatever its period. */
    private Map<Key, Draft> results() {
        Map<Key, Draft> results = new HashMap<>();
        drafts.forEach((key, sharing) -> sharing.stream()
                .filter(draft -> draft.result().isPresent())
                .findFirst()
                .ifPresent(draft -> results.putIfAbsent(key.withoutPeriod(), draft)));
        return results;
    }
}
