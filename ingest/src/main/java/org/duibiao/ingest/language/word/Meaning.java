package org.duibiao.ingest.language.word;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a word of the vocabulary means; it may mean several things. */
public final class Meaning {

    private final String word;
    private final List<Sense> senses;
    private final long cues;
    /** By the place of the role among roles. */
    private final List<List<String>> indicators;

    private final boolean name;
    private final boolean topic;

    /**
     * The meaning of a word.
     *
     * @param word the word, evened out
     * @param senses the indicators that it may speak of
     * @param cues what it tells of figures near it
     */
    Meaning(String word, List<Sense> senses, Set<Cue> cues) {
        this.word = word;
        this.senses = List.copyOf(senses);
        this.cues = Cue.bits(cues);
        this.indicators = Arrays.stream(Sense.Role.values())
                .map(role -> senses.stream()
                        .filter(sense -> sense.role() == role)
                        .map(Sense::indicatorId)
                        .toList())
                .toList();
        this.name = senses.stream().anyMatch(sense -> sense.role() != Sense.Role.TOPIC);
        this.topic = senses.stream().anyMatch(sense -> sense.role() == Sense.Role.TOPIC);
    }

    /** The word, evened out. */
    public String word() {
        return word;
    }

    /** The indicators that it may speak of. */
    public List<Sense> senses() {
        return senses;
    }

    /** The indicators that it speaks of in one way, in order. */
    public List<String> indicators(Sense.Role role) {
        return indicators.get(role.ordinal());
    }

    /** Whether it is a cue of a kind. */
    public boolean is(Cue cue) {
        return (cues & cue.bit()) != 0;
    }

    /** Its cues, the {@linkplain Cue#bit() bit} of each: many words are asked at once with one look. */
    public long cues() {
        return cues;
    }

    /** Whether it names an indicator, by itself or in its context, or looks as if it did. */
    public boolean isName() {
        return name;
    }

    /** Whether it names an indicator, or looks as if it did, wherever it stands. */
    public boolean isSureName() {
        return !indicators(Sense.Role.ALIAS).isEmpty()
                || !indicators(Sense.Role.LOOK_ALIKE).isEmpty();
    }

    /** Whether it opens the field of an indicator. */
    public boolean isTopic() {
        return topic;
    }

    @Override
    public String toString() {
        return word;
    }
}
