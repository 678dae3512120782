package org.duibiao.ingest.language.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Several words that are asked of many others: whether one of them is, ends or stands in these. They are sorted by their
 * first and by their last characters, so that most of what is asked is answered without comparing words. {@link OneOf}
 * asks the same of a few words that nobody sorted.
 */
public final class Phrases {

    /** Places for characters that words begin or end with; a power of two. */
    private static final int PLACES = 1 << 8;

    private final List<String> words;
    private final Set<String> known;
    private final String[][] byFirst;
    private final String[][] byLast;

    /** The words, in an order that decides between equals. */
    public Phrases(List<String> words) {
        this.words = List.copyOf(words);
        this.known = new HashSet<>(words);
        this.byFirst = sorted(words, true);
        this.byLast = sorted(words, false);
    }

    private static String[][] sorted(List<String> words, boolean byFirst) {
        List<List<String>> places = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            places.add(new ArrayList<>());
        }
        for (String word : words) {
            places.get(place(word.charAt(byFirst ? 0 : word.length() - 1))).add(word);
        }
        return places.stream().map(place -> place.toArray(String[]::new)).toArray(String[][]::new);
    }

    private static int place(char character) {
        return character & PLACES - 1;
    }

    /** Whether some words are one of these. */
    public boolean contains(String asked) {
        return known.contains(asked);
    }

    /** Whether one of the words begins others. */
    public boolean begin(String asked) {
        return !asked.isEmpty() && beginsAt(asked, 0);
    }

    private boolean beginsAt(String asked, int at) {
        for (String word : byFirst[place(asked.charAt(at))]) {
            if (asked.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words ends others. */
    public boolean end(String asked) {
        if (asked.isEmpty()) {
            return false;
        }
        for (String word : byLast[place(asked.charAt(asked.length() - 1))]) {
            if (asked.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands in others. */
    public boolean standIn(String asked) {
        for (int at = 0; at < asked.length(); at++) {
            if (beginsAt(asked, at)) {
                return true;
            }
        }
        return false;
    }

    /** The longest of the words that stands in one of several others, of equals the first. */
    public Optional<String> longestIn(List<String> several) {
        String longest = "";
        for (String asked : several) {
            for (int at = 0; at < asked.length(); at++) {
                for (String word : byFirst[place(asked.charAt(at))]) {
                    if (word.length() >= longest.length() && asked.startsWith(word, at)) {
                        longest = isBefore(word, longest) ? word : longest;
                    }
                }
            }
        }
        return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
    }

    private boolean isBefore(String word, String found) {
        return word.length() > found.length() || words.indexOf(word) < words.indexOf(found);
    }
}
