package org.duibiao.ingest.language.text;

/**
 * Characters, told by a few of their bits: that one is not among them is sure, that it is may be wrong. It takes one step a
 * character to make, and one to ask.
 */
final class CharacterSet {

    /** Bits; a power of two, many times the characters of a paragraph. */
    private static final int BITS = 1 << 11;

    private final long[] bits = new long[BITS / Long.SIZE];

    private CharacterSet() {}

    static CharacterSet of(char[] characters, int length) {
        CharacterSet set = new CharacterSet();
        for (int i = 0; i < length; i++) {
            int bit = characters[i] & BITS - 1;
            set.bits[bit / Long.SIZE] |= 1L << bit;
        }
        return set;
    }

    boolean mayHold(char character) {
        int bit = character & BITS - 1;
        return (bits[bit / Long.SIZE] >>> bit & 1) != 0;
    }
}
