package org.duibiao.ingest.language.word;

import java.util.List;
import java.util.Set;

/** What a word of the vocabulary means; it may mean several things. */
public final class Meaning {

    private final String word;
    private final List<Sense> senses;
    private final long cues;
    private final List<String> aliases;
    private final List<String> inContext;
    private final List<String> topics;
    private final List<String> lookAlikes;
    private final boolean name;
    private final boolean sureName;
    private final boolean opensField;

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
        this.aliases = of(Sense.Role.ALIAS, senses);
        this.inContext = of(Sense.Role.IN_CONTEXT, senses);
        this.topics = of(Sense.Role.TOPIC, senses);
        this.lookAlikes = of(Sense.Role.LOOK_ALIKE, senses);
        this.sureName = !aliases.isEmpty() || !lookAlikes.isEmpty();
        this.name = sureName || !inContext.isEmpty();
        this.opensField = !aliases.isEmpty() || !topics.isEmpty();
    }

    private static List<String> of(Sense.Role role, List<Sense> senses) {
        return senses.stream()
                .filter(sense -> sense.role() == role)
                .map(Sense::indicatorId)
                .toList();
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
        return switch (role) {
            case ALIAS -> aliases;
            case IN_CONTEXT -> inContext;
            case TOPIC -> topics;
            case LOOK_ALIKE -> lookAlikes;
        };
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
        return sureName;
    }

    /** Whether it opens the field of an indicator, as a name does too. */
    public boolean opensField() {
        return opensField;
    }

    /** Whether it is a word that opens the field of an indicator. */
    public boolean isTopic() {
        return !topics.isEmpty();
    }

    @Override
    public String toString() {
        return word;
    }
}
