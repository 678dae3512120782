package org.duibiao.ingest.language.word;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duibiao.ingest.language.text.Phrases;
import org.duibiao.model.catalogue.Catalogue;

/** The words of each cue as the catalogue writes them, to be asked of words that are no running text: heads and names of rows. */
public final class CuePhrases {

    private final Map<Cue, Phrases> phrases = new EnumMap<>(Cue.class);

    /** The words of a catalogue. */
    public CuePhrases(Catalogue catalogue) {
        for (Cue cue : Cue.values()) {
            List<String> words = catalogue.cues().get(cue.id());
            phrases.put(cue, new Phrases(words));
        }
    }

    /** The words of a cue. */
    public Phrases of(Cue cue) {
        return requireNonNull(phrases.get(cue), "every cue has its words");
    }
}
