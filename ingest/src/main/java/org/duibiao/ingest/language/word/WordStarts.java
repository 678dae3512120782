package org.duibiao.ingest.language.word;

/**
 * Tells by two characters that no word starts there, which holds for most places of a text. It is small enough to stay near
 * the processor; it may let a place pass where no word starts, never the other way round.
 */
final class WordStarts {

    /** Places for pairs and for single characters; powers of two. */
    private static final int PAIRS = 1 << 16;

    private static final int SINGLES = 1 << 12;

    private final long[] pairs = new long[PAIRS / Long.SIZE];
    private final long[] singles = new long[SINGLES / Long.SIZE];

    void add(String word) {
        if (word.length() == 1) {
            int place = word.charAt(0) & SINGLES - 1;
            singles[place / Long.SIZE] |= 1L << place;
        } else if (word.length() > 1) {
            int place = pair(word.charAt(0), word.charAt(1));
            pairs[place / Long.SIZE] |= 1L << place;
        }
    }

    boolean mayStart(char first, char second) {
        int pair = pair(first, second);
        return (pairs[pair / Long.SIZE] >>> pair & 1) != 0 || mayStand(first);
    }

    /** Tells by a character that it is no word by itself; likewise. */
    boolean mayStand(char character) {
        int single = character & SINGLES - 1;
        return (singles[single / Long.SIZE] >>> single & 1) != 0;
    }

    private static int pair(char first, char second) {
        return first * 40503 + second * 1009 & PAIRS - 1;
    }
}
