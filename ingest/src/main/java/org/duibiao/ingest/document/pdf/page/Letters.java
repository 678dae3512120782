package org.duibiao.ingest.document.pdf.page;

import java.text.Normalizer;

/**
 * The characters that a font's table names. Many a PDF names the radical that is drawn alike instead of the character
 * (⽉ U+2F49 for 月, ⺠ U+2EA0 for 民): they read as the character.
 */
final class Letters {

    private static final String RADICALS = "⺠⻓⻔⻋⻛⻢⻥⻉⻅⻰⻬⻩⻘⻚⻝⻦⻮⻄⻆⻁⻣⻤⺟⺎⺏⺬⻌⻨⻳";
    private static final String CHARACTERS = "民长门车风马鱼贝见龙齐黄青页食鸟齿西角虎骨鬼母兀尢示辶麦龟";

    private Letters() {}

    /** Whether a text is what the page shows, and not a number of the font's own. */
    static boolean areKnown(String text) {
        return !text.isEmpty() && text.codePoints().noneMatch(Letters::isUnknown);
    }

    private static boolean isUnknown(int c) {
        return c == 0xFFFD
                || c >= 0xE000 && c <= 0xF8FF
                || c >= 0xF0000
                || c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    }

    static String plain(String text) {
        if (text.codePoints().noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            int radical = RADICALS.indexOf(c);
            plain.append(
                    radical >= 0
                            ? CHARACTERS.substring(radical, radical + 1)
                            : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        });
        return plain.toString();
    }
}
