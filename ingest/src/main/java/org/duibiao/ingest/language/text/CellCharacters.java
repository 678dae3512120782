package org.duibiao.ingest.language.text;

/**
 * The kinds of characters that words of a table are made of, a bit each. Whether all of them are of a kind, or one is, is
 * counted in one pass, and answers most questions that are asked of the words of cells and heads: these are many, short,
 * and asked about again and again.
 *
 * <p>The kinds of a text are one number: those that one of its characters is of in the upper half, those that all are of
 * in the lower.
 */
public final class CellCharacters {

    /** White space of any kind. */
    public static final int BLANK = 1;
    /** Blanks and the dashes that stand for nothing. */
    public static final int VOID = 1 << 1;
    /** Digits, blanks and what stands inside printed numbers. */
    public static final int NUMBER = 1 << 2;

    /** Digits of any width. */
    public static final int DIGIT = 1 << 3;
    /** What years and spans of months are written with. */
    public static final int PERIOD = 1 << 4;
    /** Those of them without which none is told. */
    public static final int PERIOD_TOLD = 1 << 5;
    /** What says nothing of what a column holds: blanks, quotation marks, percent signs. */
    public static final int FILLER = 1 << 6;

    /** Round brackets of any width. */
    public static final int BRACKET = 1 << 7;
    /** What the months or quarters end with that a head may open with. */
    public static final int MONTH = 1 << 8;
    /** What those months are counted with. */
    public static final int MONTH_NUMBER = 1 << 9;

    /** What ends a sentence, and stands in no head. */
    public static final int FULL_STOP = 1 << 10;

    private static final short[] KINDS = kinds();

    private CellCharacters() {}

    private static short[] kinds() {
        short[] kinds = new short[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            if (Character.isWhitespace(c) || c == '\u00a0') {
                kinds[c] |= BLANK | VOID | NUMBER | FILLER;
            }
            if (Character.isDigit(c)) {
                kinds[c] |= DIGIT | NUMBER | PERIOD | PERIOD_TOLD;
            }
        }
        mark(kinds, "-－—–/／", VOID);
        mark(kinds, ".,，．-－+%％‰", NUMBER);
        mark(kinds, " \t\n\u000b\f\r年度月季半上下前一二三四至到-—－~～", PERIOD);
        mark(kinds, "一二三四上下", PERIOD_TOLD);
        mark(kinds, "%％:：\"“”*", FILLER);
        mark(kinds, "（(）)", BRACKET);
        mark(kinds, "月季", MONTH);
        mark(kinds, "。", FULL_STOP);
        mark(kinds, "0123456789一二三四五六七八九十元-—－~～至到、", MONTH_NUMBER);
        return kinds;
    }

    private static void mark(short[] kinds, String characters, int kind) {
        characters.chars().forEach(c -> kinds[c] |= kind);
    }

    /** The kinds of the characters of some words. */
    public static long of(String words) {
        int one = 0;
        int all = -1;
        for (int i = 0; i < words.length(); i++) {
            int kinds = KINDS[words.charAt(i)];
            one |= kinds;
            all &= kinds;
        }
        return (long) one << Integer.SIZE | all & 0xffff_ffffL;
    }

    /** Whether all characters of some words are of a kind: where only this is asked, most words are told by their first. */
    public static boolean all(String words, int kind) {
        for (int i = 0; i < words.length(); i++) {
            if ((KINDS[words.charAt(i)] & kind) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the characters is of one of some kinds. */
    public static boolean one(long kinds, int kind) {
        return ((int) (kinds >>> Integer.SIZE) & kind) != 0;
    }

    /** Whether all of the characters are of a kind; of no words, they are. */
    public static boolean all(long kinds, int kind) {
        return ((int) kinds & kind) != 0;
    }

    /** Whether a character is of one of some kinds. */
    public static boolean is(char character, int kind) {
        return (KINDS[character] & kind) != 0;
    }
}
