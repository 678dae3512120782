package org.duibiao.ingest.language.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final List<V> values;
    private final List<String> words;
    private final int[] roots;
    private final long[] keys;
    private final int[] states;
    private final int[] entryOfState;

    /** Builds the trie of words. */
    public Lexicon(Map<String, V> meanings) {
        this.words = List.copyOf(meanings.keySet());
        this.values = words.stream().map(meanings::get).toList();
        int characters = words.stream().mapToInt(String::length).sum();
        int size = Integer.highestOneBit(Math.max(2, characters * 2)) * 2;
        this.roots = new int[Character.MAX_VALUE + 1];
        this.keys = new long[size];
        this.states = new int[size];
        this.entryOfState = new int[characters + 2];
        Arrays.fill(entryOfState, NONE);
        int next = ROOT + 1;
        for (int entry = 0; entry < words.size(); entry++) {
            next = add(words.get(entry), entry, next);
        }
    }

    private int add(String word, int entry, int firstFree) {
        int next = firstFree;
        int state = ROOT;
        for (int i = 0; i < word.length(); i++) {
            char character = word.charAt(i);
            int child = i == 0 ? roots[character] : child(state, character);
            if (child == EMPTY) {
                child = next++;
                if (i == 0) {
                    roots[character] = child;
                } else {
                    int slot = slot(state, character);
                    keys[slot] = key(state, character);
                    states[slot] = child;
                }
            }
            state = child;
        }
        entryOfState[state] = entry;
        return next;
    }

    private static long key(int state, char character) {
        return ((long) state << Character.SIZE) | character;
    }

    private int slot(int state, char character) {
        long key = key(state, character);
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & (keys.length - 1);
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private int child(int state, char character) {
        return states[slot(state, character)];
    }

    /** The entry of the longest word that starts at a place, or {@link #NONE}. */
    public int find(NormalText text, int at) {
        int found = NONE;
        int state = roots[text.at(at)];
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
        StringBuilder starters = new StringBuilder();
        for (int character = 0; character < roots.length; character++) {
            if (roots[character] != EMPTY) {
                starters.append((char) character);
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
            int entry = find(text, at);
            if (entry != NONE && at + word(entry).length() <= end) {
                found.add(meaning(entry));
                at += word(entry).length();
            } else {
                at++;
            }
        }
        return found;
    }

    /** Words of one meaning each. */
    public static <V> Lexicon<V> of(Map<V, List<String>> wordsByMeaning) {
        Map<String, V> meanings = new LinkedHashMap<>();
        wordsByMeaning.forEach((meaning, words) -> words.forEach(word -> meanings.put(word, meaning)));
        return new Lexicon<>(meanings);
    }
}
