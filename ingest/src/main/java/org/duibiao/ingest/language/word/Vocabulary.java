package org.duibiao.ingest.language.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;

/** All words that the catalogue knows, as one lexicon. */
public final class Vocabulary {

    private static final String RATE = "率";
    private static final String INTENDED = "拟";
    private static final String SIGNED = "签";

    private final Lexicon<Meaning> lexicon;

    private Vocabulary(Lexicon<Meaning> lexicon) {
        this.lexicon = lexicon;
    }

    /** The words of a catalogue: names of indicators and cues. */
    public static Vocabulary of(Catalogue catalogue) {
        Map<String, List<Sense>> senses = new LinkedHashMap<>();
        Map<String, Set<Cue>> cues = new LinkedHashMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            addSenses(senses, indicator.lookAlikes(), new Sense(Sense.Role.LOOK_ALIKE, indicator.id()));
            addSenses(senses, indicator.aliases(), new Sense(Sense.Role.ALIAS, indicator.id()));
            addSenses(senses, indicator.inContext(), new Sense(Sense.Role.IN_CONTEXT, indicator.id()));
            addSenses(senses, indicator.topics(), new Sense(Sense.Role.TOPIC, indicator.id()));
        }
        for (Cue cue : Cue.values()) {
            for (String word : catalogue.cues().get(cue.id())) {
                cues.computeIfAbsent(even(word), key -> EnumSet.noneOf(Cue.class))
                        .add(cue);
            }
        }
        addTopicsInside(senses, catalogue);
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        senses.forEach((word, list) -> meanings.put(word, new Meaning(word, list, cuesOf(word, cues))));
        cues.forEach((word, set) -> meanings.putIfAbsent(word, new Meaning(word, List.of(), set)));
        return new Vocabulary(new Lexicon<>(meanings));
    }

    private static void addSenses(Map<String, List<Sense>> senses, List<String> words, Sense sense) {
        for (String word : words) {
            senses.computeIfAbsent(even(word), key -> new ArrayList<>()).add(sense);
        }
    }

    /** The cues of a name: its own, and whom its end names, as 跨境电商产业园 names a park. */
    private static Set<Cue> cuesOf(String word, Map<String, Set<Cue>> cues) {
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        found.addAll(cues.getOrDefault(word, Set.of()));
        for (int from = 1; from < word.length(); from++) {
            for (Cue cue : cues.getOrDefault(word.substring(from), Set.of())) {
                if (cue == Cue.PARK || cue == Cue.COMPANY || cue == Cue.EVENT) {
                    found.add(cue);
                }
            }
        }
        return found;
    }

    /** A word with a topic inside opens its field as well: 对外承包工程企业 that of 对外承包; 开工率 tells of what was begun before, 拟签约 of what is not yet. */
    private static void addTopicsInside(Map<String, List<Sense>> senses, Catalogue catalogue) {
        Map<String, List<Sense>> topics = new LinkedHashMap<>();
        senses.forEach((word, list) -> {
            List<Sense> own = list.stream()
                    .filter(sense -> sense.role() == Sense.Role.TOPIC)
                    .toList();
            if (!own.isEmpty()) {
                topics.put(word, own);
            }
        });
        Lexicon<List<Sense>> lexicon = new Lexicon<>(topics);
        senses.forEach((word, list) -> {
            if (!word.endsWith(RATE) && !word.startsWith(INTENDED)) {
                lexicon.allIn(NormalText.of(word), 0, word.length())
                        .forEach(own -> own.stream()
                                .filter(sense -> !list.contains(sense) && !closes(word, list, sense, catalogue))
                                .forEach(list::add));
            }
        });
    }

    /** 新开工招商引资项目: names of projects begun open no field of what was signed, though they speak of 招商引资; 签约落地项目 do. */
    private static boolean closes(String word, List<Sense> own, Sense topic, Catalogue catalogue) {
        return !word.contains(SIGNED)
                && own.stream()
                        .anyMatch(sense -> sense.role() == Sense.Role.ALIAS
                                && catalogue.get(topic.indicatorId()).closedBy().contains(sense.indicatorId()));
    }

    private static String even(String word) {
        return NormalText.of(word).toString();
    }

    /** The lexicon of all words. */
    public Lexicon<Meaning> lexicon() {
        return lexicon;
    }
}
