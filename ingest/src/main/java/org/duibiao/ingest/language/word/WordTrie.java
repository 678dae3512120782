package org.duibiao.ingest.language.word;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.duibiao.ingest.language.text.NormalText;

/**
 * Words as a tree of letters, laid out level by level so that the children of a node lie side by side. A walk begins at
 * the first two letters of a word, which a table of pairs gives at once; most words have few that go on with them, and
 * are told by looking along a handful of neighbours.
 */
final class WordTrie {

    /** No word, no node. */
    static final int NONE = -1;

    /** Letters that the table of pairs takes at once. */
    private static final int BEGINNING = 2;

    private final WordStarts starts = new WordStarts();

    /** By place: two letters in the upper half, their node in the lower; words of one letter have no second. */
    private final long[] beginnings;

    /** Bits of a node that say where its children begin, and of those that say which word ends at it. */
    private static final int PLACE_BITS = 24;

    private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;

    /**
     * Each node as one number, so that a step of a walk looks at one place of the memory: its letter, then the place of
     * its first child, then one more than the entry of the word that ends at it, 0 where none does. The children end where
     * those of the next node begin.
     */
    private final long[] nodes;

    WordTrie(List<String> words) {
        int[] order = IntStream.range(0, words.size())
                .filter(entry -> !words.get(entry).isEmpty())
                .boxed()
                .sorted((one, other) -> words.get(one).compareTo(words.get(other)))
                .mapToInt(Integer::intValue)
                .toArray();
        beginnings = new long[Integer.highestOneBit(Math.max(1, order.length)) * 4];
        nodes = new Layout(words, order).place();
    }

    /** Sorted words, of which those that share their first letters are a span. */
    private final class Layout {

        private final List<String> words;
        private final int[] order;
        private char[] letters = new char[16];
        private int[] entries = new int[16];
        private int[] firstChild = new int[16];
        private int nodes;
        private int[] from = new int[16];
        private int[] to = new int[16];

        Layout(List<String> words, int[] order) {
            this.words = words;
            this.order = order;
        }

        long[] place() {
            for (int at = 0; at < order.length; ) {
                String word = words.get(order[at]);
                int length = Math.min(BEGINNING, word.length());
                int end = span(at, order.length, length);
                starts.add(word);
                remember(pair(word.charAt(0), length < BEGINNING ? '\0' : word.charAt(1)), add(at, end, length));
                at = end;
            }
            int depth = BEGINNING;
            for (int node = 0, levelEnd = nodes; node < nodes; node++) {
                if (node == levelEnd) {
                    depth++;
                    levelEnd = nodes;
                }
                firstChild[node] = nodes;
                addChildren(from[node], to[node], depth);
            }
            if (Math.max(nodes, order.length) > PLACE_MASK - 1) {
                throw new IllegalArgumentException("too many words for one tree: " + order.length);
            }
            long[] packed = new long[nodes + 1];
            for (int node = 0; node < nodes; node++) {
                packed[node] =
                        ((long) letters[node] << PLACE_BITS | firstChild[node]) << PLACE_BITS | entries[node] + 1;
            }
            packed[nodes] = (long) nodes << PLACE_BITS;
            return packed;
        }

        private void addChildren(int first, int last, int depth) {
            for (int at = first; at < last; ) {
                if (words.get(order[at]).length() <= depth) {
                    at++;
                } else {
                    int end = span(at, last, depth + 1);
                    add(at, end, depth + 1);
                    at = end;
                }
            }
        }

        /** Where the words end that share their first letters with one. */
        private int span(int first, int last, int length) {
            String shared = words.get(order[first]).substring(0, length);
            int end = first + 1;
            // A word of one letter has a node of its own, apart from those that go on.
            while (end < last && words.get(order[end]).startsWith(shared) && length > 1) {
                end++;
            }
            return end;
        }

        private int add(int first, int end, int length) {
            if (nodes == letters.length) {
                letters = Arrays.copyOf(letters, 2 * nodes);
                entries = Arrays.copyOf(entries, 2 * nodes);
                firstChild = Arrays.copyOf(firstChild, 2 * nodes);
                from = Arrays.copyOf(from, 2 * nodes);
                to = Arrays.copyOf(to, 2 * nodes);
            }
            String word = words.get(order[first]);
            letters[nodes] = word.charAt(length - 1);
            entries[nodes] = word.length() == length ? order[first] : NONE;
            from[nodes] = first;
            to[nodes] = length < BEGINNING ? first : end;
            return nodes++;
        }
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    private void remember(int pair, int node) {
        int place = place(pair);
        while (beginnings[place] != 0) {
            place = place + 1 & beginnings.length - 1;
        }
        beginnings[place] = (long) pair << Integer.SIZE | node;
    }

    private int place(int pair) {
        return (int) (pair * 0x9E3779B97F4A7C15L >>> 40) & beginnings.length - 1;
    }

    /** The node of two letters. */
    private int node(char first, char second) {
        int pair = pair(first, second);
        int place = place(pair);
        while (beginnings[place] != 0) {
            if ((int) (beginnings[place] >>> Integer.SIZE) == pair) {
                return (int) beginnings[place];
            }
            place = place + 1 & beginnings.length - 1;
        }
        return NONE;
    }

    private static int firstChild(long node) {
        return (int) (node >>> PLACE_BITS) & PLACE_MASK;
    }

    private static int entry(long node) {
        return ((int) node & PLACE_MASK) - 1;
    }

    private int child(int node, char letter) {
        int end = firstChild(nodes[node + 1]);
        for (int child = firstChild(nodes[node]); child < end; child++) {
            if ((char) (nodes[child] >>> 2 * PLACE_BITS) == letter) {
                return child;
            }
        }
        return NONE;
    }

    /** Whether a word may start with two letters; it may be wrong, and is never where one does. */
    boolean mayStart(char first, char second) {
        return starts.mayStart(first, second);
    }

    /** The entry of the longest word that starts at a place, or {@link #NONE}. */
    int longest(NormalText text, int at) {
        char first = text.at(at);
        char second = text.at(at + 1);
        int found = NONE;
        if (starts.mayStand(first)) {
            int alone = node(first, '\0');
            found = alone == NONE ? NONE : entry(nodes[alone]);
        }
        int node = second == '\0' ? NONE : node(first, second);
        for (int next = at + BEGINNING; node != NONE; next++) {
            int ending = entry(nodes[node]);
            found = ending == NONE ? found : ending;
            node = next < text.length() ? child(node, text.charAt(next)) : NONE;
        }
        return found;
    }
}
