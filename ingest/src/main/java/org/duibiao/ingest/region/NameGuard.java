package org.duibiao.ingest.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.duibiao.model.region.RegionNames.Form;
import org.duibiao.model.yaml.YamlMapping;

/** Tells names of regions from words that look like them, by the list of {@code region-words.yaml} and by what follows. */
final class NameGuard {

    private static final String FILE = "region-words.yaml";

    private final Set<String> ordinaryWords;
    private final Set<String> needsParent;
    private final List<String> continuations;
    /** The characters that continuations start with. */
    private final BitSet continued = new BitSet();

    private final List<String> shortContinuations;
    private final List<String> openings;

    private NameGuard(YamlMapping words) {
        this.ordinaryWords = Set.copyOf(words.texts("ordinary_words"));
        this.needsParent = Set.copyOf(words.texts("needs_parent"));
        this.continuations = words.texts("continuations");
        continuations.forEach(continuation -> continued.set(continuation.charAt(0)));
        this.shortContinuations = words.texts("short_continuations");
        this.openings = words.texts("openings");
        words.requireNothingElse();
    }

    /** The guard with the words that come with the program. */
    static NameGuard bundled() {
        try (InputStream in = NameGuard.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            return new NameGuard(YamlMapping.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
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
        if (continued.get(text.charAt(end - 1)) && startsWithAny(continuations, text, end - 1)) {
            return false;
        }
        for (String opening : openings) {
            if (text.startsWith(opening, start - opening.length() + 1)) {
                return false;
            }
        }
        return form == Form.OFFICIAL || !startsWithAny(shortContinuations, text, end);
    }

    private static boolean startsWithAny(List<String> words, String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
