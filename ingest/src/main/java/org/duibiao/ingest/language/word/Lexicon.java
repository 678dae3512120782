package org.duibiao.ingest.language.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.duibiao.ingest.language.text.NormalText;

/**
 * Words and what each means, with the longest word at a place found by one walk down a tree of letters.
 *
 * @param <V> what a word means
 */
public final class Lexicon<V> {

    /** What {@link #find} gives where no word stands. */
    public static final int NONE = WordTrie.NONE;

    private final List<V> values;
    private final List<String> words;
    private final int[] lengths;
    private final WordTrie trie;

    /** Builds the tree of words. */
    public Lexicon(Map<String, V> meanings) {
        this.words = List.copyOf(meanings.keySet());
        this.values = words.stream().map(meanings::get).toList();
        this.lengths = words.stream().mapToInt(String::length).toArray();
        this.trie = new WordTrie(words);
    }

    /** The entry of the longest word that starts at a place, or {@link #NONE}. */
    public int find(NormalText text, int at) {
        return mayStart(text, at) ? trie.longest(text, at) : NONE;
    }

    /** Whether a word may start at a place: two letters tell of most places that none does. */
    public boolean mayStart(NormalText text, int at) {
        return trie.mayStart(text.at(at), text.at(at + 1));
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

    /** How many characters the word of an entry has. */
    public int length(int entry) {
        return lengths[entry];
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
            at += entry == NONE ? 1 : length(entry);
        }
        return found;
    }

    /** The entry of the longest word that starts at a place, or {@link #NONE} where that does not end within a span. */
    public int findWithin(NormalText text, int at, int end) {
        int entry = find(text, at);
        return entry != NONE && at + length(entry) <= end ? entry : NONE;
    }

    /** Words of one meaning each. */
    public static <V> Lexicon<V> of(Map<V, List<String>> wordsByMeaning) {
        Map<String, V> meanings = new LinkedHashMap<>();
        wordsByMeaning.forEach((meaning, words) -> words.forEach(word -> meanings.put(word, meaning)));
        return new Lexicon<>(meanings);
    }
}
