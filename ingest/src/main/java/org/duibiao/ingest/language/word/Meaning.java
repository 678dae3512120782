package org.duibiao.ingest.language.word;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a word of the vocabulary means; it may mean several things. */
public final class Meaning {

    private final String word;
    private final List<Sense> senses;
    private final EnumSet<Cue> cues = EnumSet.noneOf(Cue.class);
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
        this.cues.addAll(cues);
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

    /** Whether it is a cue of a kind. */
    public boolean is(Cue cue) {
        return cues.contains(cue);
    }

    /** Whether it names an indicator, by itself or in its context, or looks as if it did. */
    public boolean isName() {
        return name;
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
