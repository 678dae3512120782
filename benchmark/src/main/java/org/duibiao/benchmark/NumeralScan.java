package org.duibiao.benchmark;

/** Finds the runs of digits and of Chinese numerals in one pass, with a table of characters. */
final class NumeralScan {

    private static final byte DIGIT = 1;
    private static final byte INSIDE = 2;
    private static final byte CHINESE = 3;
    private static final byte[] KINDS = kinds();

    private NumeralScan() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < 10; i++) {
            kinds['0' + i] = DIGIT;
            kinds['０' + i] = DIGIT;
        }
        ".,，．".chars().forEach(character -> kinds[character] = INSIDE);
        "〇零一二三四五六七八九十百千万亿两".chars().forEach(character -> kinds[character] = CHINESE);
        return kinds;
    }

    /** Finds every numeral. Gives a number made of all their places, so that none can be left out. */
    static long find(char[] text) {
        long found = 0;
        int at = 0;
        while (at < text.length) {
            byte kind = KINDS[text[at]];
            if (kind != DIGIT && kind != CHINESE) {
                at++;
                continue;
            }
            int start = at++;
            while (at < text.length && goesOn(text, at, kind)) {
                at++;
            }
            found = found * 31 + ((long) start << 8 | at - start);
        }
        return found;
    }

    private static boolean goesOn(char[] text, int at, byte kind) {
        byte here = KINDS[text[at]];
        return here == kind || kind == DIGIT && here == INSIDE && at + 1 < text.length && KINDS[text[at + 1]] == DIGIT;
    }
}
