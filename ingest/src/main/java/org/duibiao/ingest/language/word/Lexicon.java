package org.duibiao.ingest.language.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.duibiao.ingest.language.text.NormalText;

/**
 * Words and what each means, with the longest word at a place found by one walk down a trie.
 *
 * @param <V> what a word means
 */
public final class Lexicon<V> {

    /** What {@link #find} gives where no word stands. */
    public static final int NONE = -1;

    private static final int EMPTY = 0;
    private static final int ROOT = 1;

    /** An edge of the trie is one number, so that a step looks at one place: its parent and character, and its child. */
    private static final int CHILD_BITS = 24;

    private static final long CHILD_MASK = (1L << CHILD_BITS) - 1;

    private final List<V> values;
    private final List<String> words;
    private final long[] edges;
    private final int[] entryOfState;
    private final WordStarts starts = new WordStarts();

    /** Builds the trie of words. */
    public Lexicon(Map<String, V> meanings) {
        this.words = List.copyOf(meanings.keySet());
        this.values = words.stream().map(meanings::get).toList();
        int characters = words.stream().mapToInt(String::length).sum();
        this.edges = new long[Integer.highestOneBit(Math.max(2, characters * 2)) * 2];
        this.entryOfState = new int[characters + 2];
        Arrays.fill(entryOfState, NONE);
        int next = ROOT + 1;
        for (int entry = 0; entry < words.size(); entry++) {
            next = add(words.get(entry), entry, next);
            starts.add(words.get(entry));
        }
    }

    private int add(String word, int entry, int firstFree) {
        int next = firstFree;
        int state = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int child = child(state, word.charAt(i));
            if (child == EMPTY) {
                child = next++;
                edges[slot(key(state, word.charAt(i)))] = key(state, word.charAt(i)) << CHILD_BITS | child;
            }
            state = child;
        }
        entryOfState[state] = entry;
        return next;
    }

    private static long key(int state, char character) {
        return ((long) state << Character.SIZE) | character;
    }

    /** Where an edge is, or would be. */
    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & (edges.length - 1);
        while (edges[slot] != EMPTY && edges[slot] >>> CHILD_BITS != key) {
            slot = (slot + 1) & (edges.length - 1);
        }
        return slot;
    }

    private int child(int state, char character) {
        return (int) (edges[slot(key(state, character))] & CHILD_MASK);
    }

    /** The entry of the longest word that starts at a place, or {@link #NONE}. */
    public int find(NormalText text, int at) {
        if (!starts.mayStart(text.at(at), text.at(at + 1))) {
            return NONE;
        }
        int found = NONE;
        int state = at < text.length() ? child(ROOT, text.at(at)) : EMPTY;
        for (int next = at + 1; state != EMPTY; next++) {
            if (entryOfState[state] != NONE) {
                found = entryOfState[state];
            }
            if (next == text.length()) {
                break;
            }
            state = child(state, text.charAt(next));
        }
        return found;
    }

    /** The characters that words start with. */
    public String starters() {
        return starters(meaning -> true);
    }

    /** The characters that words of certain meanings start with. */
    public String starters(Predicate<V> meanings) {
        StringBuilder starters = new StringBuilder();
        for (int entry = 0; entry < words.size(); entry++) {
            if (!word(entry).isEmpty() && meanings.test(meaning(entry))) {
                starters.append(word(entry).charAt(0));
            }
        }
        return starters.toString();
    }

    /** The word of an entry. */
    public String word(int entry) {
        return words.get(entry);
    }

    /** What the word of an entry means. */
    public V meaning(int entry) {
        return values.get(entry);
    }

    /** All words of a span that lie in it wholly, the longest at each place and none inside another. */
    public List<V> allIn(NormalText text, int start, int end) {
        List<V> found = new ArrayList<>();
        for (int at = start; at < end; ) {
            int entry = findWithin(text, at, end);
            if (entry != NONE) {
                found.add(meaning(entry));
            }
            at += entry == NONE ? 1 : word(entry).length();
        }
        return found;
    }

    /** The entry of the longest word that starts at a place, or {@link #NONE} where that does not end within a span. */
    public int findWithin(NormalText text, int at, int end) {
        int entry = find(text, at);
        return entry != NONE && at + word(entry).length() <= end ? entry : NONE;
    }

    /** Words of one meaning each. */
    public static <V> Lexicon<V> of(Map<V, List<String>> wordsByMeaning) {
        Map<String, V> meanings = new LinkedHashMap<>();
        wordsByMeaning.forEach((meaning, words) -> words.forEach(word -> meanings.put(word, meaning)));
        return new Lexicon<>(meanings);
    }
}
