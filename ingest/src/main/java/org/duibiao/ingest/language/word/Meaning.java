package org.duibiao.ingest.language.word;

import java.util.List;
import java.util.Set;

/**
 * What a word of the vocabulary means; it may mean several things.
 *
 * @param word the word, evened out
 * @param senses the indicators that it may speak of
 * @param cues what it tells of figures near it
 */
public record Meaning(String word, List<Sense> senses, Set<Cue> cues) {

    public Meaning {
        senses = List.copyOf(senses);
        cues = Set.copyOf(cues);
    }

    /** Whether it names an indicator, by itself or in its context, or looks as if it did. */
    public boolean isName() {
        return senses.stream().anyMatch(sense -> sense.role() != Sense.Role.TOPIC);
    }

    /** Whether it opens the field of an indicator. */
    public boolean isTopic() {
        return senses.stream().anyMatch(sense -> sense.role() == Sense.Role.TOPIC);
    }
}
