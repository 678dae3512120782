package org.duibiao.ingest.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;
import org.duibiao.model.document.LeftOut;

/** The remark on a document that ends where its author did not end it. What there is of it is read. */
public final class CutOff {

    /** So many of its last words show where to compare it with the whole. */
    private static final int SHOWN = 20;

    /** A line so long is prose, whatever label it begins with. */
    private static final int PROSE = 40;

    private CutOff() {}

    /** The document with the remark that it was cut off, behind its last words. */
    public static Document remarked(Document document) {
        List<LeftOut> leftOut = new ArrayList<>(document.leftOut());
        leftOut.add(new LeftOut(LeftOut.Kind.CUT_OFF, "…" + lastWords(document)));
        return document.without(leftOut);
    }

    /**
     * Whether the last line breaks off within a sentence: it has clauses and does not end as sentences do. Signatures, whom to
     * call and to whom copies go end as they like.
     */
    public static boolean endsWithinSentence(Document document) {
        Optional<Block> last = last(document).filter(block -> !(block instanceof Block.Table));
        if (last.isEmpty()) {
            return false;
        }
        String text = last.get().text().strip();
        String words = text.substring(text.lastIndexOf('\n') + 1);
        boolean prose = words.codePoints().anyMatch(c -> "，。；".indexOf(c) >= 0);
        boolean label = words.length() < PROSE && words.indexOf('：') >= 0;
        return prose && !label && breaksOff(words.codePointBefore(words.length()));
    }

    private static boolean breaksOff(int last) {
        return Character.isLetterOrDigit(last) || "，、,%％\uFFFD".indexOf(last) >= 0;
    }

    private static String lastWords(Document document) {
        String words = last(document)
                .map(CutOff::words)
                .orElse("")
                .replace("\uFFFD", "")
                .strip();
        return words.substring(Math.max(0, words.length() - SHOWN));
    }

    private static String words(Block block) {
        if (!(block instanceof Block.Table table)) {
            return block.text();
        }
        List<Cell> cells = table.cells();
        return cells.stream().map(Cell::text).filter(text -> !text.isBlank()).reduce("", (before, text) -> text);
    }

    private static Optional<Block> last(Document document) {
        List<Block> blocks = document.blocks();
        return blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(blocks.size() - 1));
    }
}
