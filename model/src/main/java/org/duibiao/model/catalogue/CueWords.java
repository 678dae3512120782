package org.duibiao.model.catalogue;

import java.util.List;
import java.util.Map;

/**
 * The words that tell how a figure is meant, by kind: words of goals, of growth, of parts and so on.
 *
 * @param byKind the words of each kind, in the order of {@code cues.yaml}
 */
public record CueWords(Map<String, List<String>> byKind) {

    public CueWords {
        byKind = Map.copyOf(byKind);
    }

    /**
     * The words of a kind.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public List<String> get(String kind) {
        List<String> words = byKind.get(kind);
        if (words == null) {
            throw new IllegalArgumentException("cues.yaml has no kind '" + kind + "'; it has " + byKind.keySet());
        }
        return words;
    }
}
