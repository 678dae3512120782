package org.duibiao.ingest.region;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.duibiao.model.region.RegionNames.Form;
import org.duibiao.model.yaml.BundledFile;
import org.duibiao.model.yaml.YamlMapping;

/** Tells names of regions from words that look like them, by the list of {@code region-words.yaml} and by what follows. */
final class NameGuard {

    private static final String FILE = "region-words.yaml";

    private final Set<String> ordinaryWords;
    private final Set<String> needsParent;
    private final WordList continuations;
    private final WordList shortContinuations;
    private final String[] openings;
    /** The last characters of openings, which rule most names out. */
    private final BitSet afterOpenings = new BitSet();

    private NameGuard(YamlMapping words) {
        this.ordinaryWords = Set.copyOf(words.texts("ordinary_words"));
        this.needsParent = Set.copyOf(words.texts("needs_parent"));
        this.continuations = new WordList(words.texts("continuations"));
        this.shortContinuations = new WordList(words.texts("short_continuations"));
        this.openings = words.texts("openings").toArray(String[]::new);
        for (String opening : openings) {
            afterOpenings.set(opening.charAt(opening.length() - 1));
        }
        words.requireNothingElse();
    }

    /** The guard with the words that come with the program. */
    static NameGuard bundled() {
        return new NameGuard(BundledFile.mapping(NameGuard.class, FILE));
    }

    /** Whether a short name is a word of its own, such as 和平 and 安居. */
    boolean isOrdinaryWord(String name) {
        return ordinaryWords.contains(name);
    }

    /** Whether an official name says nothing without the city above it: 城区, 市中区. */
    boolean needsParent(String name) {
        return needsParent.contains(name);
    }

    /** Whether the characters around a name leave it one: not 朝阳路, 沅江市场, 岳麓区域. */
    boolean standsAsName(String text, int start, int end, Form form) {
        if (continuations.anyStandsAt(text, end - 1)) {
            return false;
        }
        if (afterOpenings.get(text.charAt(start)) && endsOpening(text, start)) {
            return false;
        }
        return form == Form.OFFICIAL || !shortContinuations.anyStandsAt(text, end);
    }

    private boolean endsOpening(String text, int start) {
        for (String opening : openings) {
            if (text.startsWith(opening, start - opening.length() + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Words, with the characters that they start with, which rule most places out. */
    private static final class WordList {

        private final String[] words;
        private final BitSet starters = new BitSet();

        WordList(List<String> words) {
            this.words = words.toArray(String[]::new);
            words.forEach(word -> starters.set(word.charAt(0)));
        }

        boolean anyStandsAt(String text, int at) {
            if (at >= text.length() || !starters.get(text.charAt(at))) {
                return false;
            }
            for (String word : words) {
                if (text.startsWith(word, at)) {
                    return true;
                }
            }
            return false;
        }
    }
}
