package org.duibiao.ingest.document.textrows.grid;

import java.util.List;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRoles;

/**
 * Lines that grids are looked for in. Each may be the first head of a grid, the second, and so on, so that what it is as a head
 * is asked again and again and found once. Not to be shared between threads.
 */
public final class GridLines {

    private static final byte UNASKED = 0;
    private static final byte KNOWN = 1;
    private static final byte UNKNOWN = 2;

    private final List<String> words;
    private final byte[] asHeads;

    /** @param words of each line, without the blanks at its ends */
    public GridLines(List<String> words) {
        this.words = List.copyOf(words);
        this.asHeads = new byte[words.size()];
    }

    /** The words of each line. */
    public List<String> words() {
        return words;
    }

    /** Whether a line says as a head what its column holds. */
    boolean isKnownHead(int line) {
        if (asHeads[line] == UNASKED) {
            asHeads[line] = isKnown(words.get(line)) ? KNOWN : UNKNOWN;
        }
        return asHeads[line] == KNOWN;
    }

    private static boolean isKnown(String head) {
        return head.length() <= GridHead.LONGEST_HEAD
                && (CellWords.isPeriod(head) || ColumnRoles.bundled().find(head).isPresent());
    }
}
