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
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(words::appendCodePoint);
    }
}
