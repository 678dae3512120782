package org.duibiao.app.console;

import java.util.Set;

/**
 * How many columns of a terminal a text takes: two for each Chinese character and for all else that Unicode (UAX 11) calls
 * wide or fullwidth, none for combining marks, one for the rest.
 */
public final class DisplayWidth {

    private static final Set<Character.UnicodeScript> WIDE = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.BOPOMOFO,
            Character.UnicodeScript.YI);

    /** Chinese punctuation: ideographic full stop, brackets, quotes. */
    private static final int FIRST_IDEOGRAPHIC_PUNCTUATION = 0x3000;

    private static final int LAST_IDEOGRAPHIC_PUNCTUATION = 0x303E;
    private static final int FIRST_FULLWIDTH = 0xFF01;
    private static final int LAST_FULLWIDTH = 0xFF60;
    private static final int FIRST_FULLWIDTH_SIGN = 0xFFE0;
    private static final int LAST_FULLWIDTH_SIGN = 0xFFE6;
    private static final int FIRST_EMOJI = 0x1F300;
    private static final int LAST_EMOJI = 0x1FAFF;
    private static final int FIRST_HALFWIDTH_KATAKANA = 0xFF61;
    private static final int LAST_HALFWIDTH_HANGUL = 0xFFDC;

    private DisplayWidth() {}

    /** Columns that a text of one line takes. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The text, with spaces after it up to a width. */
    public static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text, with spaces before it up to a width. */
    public static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        if (between(codePoint, FIRST_HALFWIDTH_KATAKANA, LAST_HALFWIDTH_HANGUL)) {
            return false;
        }
        return between(codePoint, FIRST_IDEOGRAPHIC_PUNCTUATION, LAST_IDEOGRAPHIC_PUNCTUATION)
                || between(codePoint, FIRST_FULLWIDTH, LAST_FULLWIDTH)
                || between(codePoint, FIRST_FULLWIDTH_SIGN, LAST_FULLWIDTH_SIGN)
                || between(codePoint, FIRST_EMOJI, LAST_EMOJI)
                || WIDE.contains(Character.UnicodeScript.of(codePoint));
    }

    private static boolean between(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
