package org.duibiao.ingest.intake;

import java.text.Normalizer;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;

/**
 * What a document says, apart from how: its letters and digits in order, hashed. The same report saved in two formats, or
 * published again under another name, has the same.
 */
public final class TextFingerprint {

    private TextFingerprint() {}

    /** SHA-256 of the letters and digits of all blocks and cells, in hexadecimal. */
    public static String of(Document document) {
        StringBuilder words = new StringBuilder();
        for (Block block : document.blocks()) {
            add(words, block.text());
            if (block instanceof Block.Table table) {
                table.cells().forEach(cell -> add(words, cell.text()));
            }
        }
        return Digests.sha256(words.toString());
    }

    /** Full width or half, with blanks or without: formats differ in that, and reports do not. */
    private static void add(StringBuilder words, String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int at = 0; at < even.length(); at++) {
            char c = even.charAt(at);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '%' || isOfNumber(even, at)) {
                words.append(c);
            }
        }
    }

    /** 12.3 is not 123, and -2.3 not 2.3: points between digits, and signs before them. */
    private static boolean isOfNumber(String text, int at) {
        char c = text.charAt(at);
        boolean digitBehind = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        boolean digitBefore = at > 0 && Character.isDigit(text.charAt(at - 1));
        return digitBehind && (c == '.' && digitBefore || (c == '-' || c == '\u2212') && !digitBefore);
    }
}
