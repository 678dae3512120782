package org.duibiao.ingest.document.textrows.grid;

import java.util.List;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRoles;
import org.jspecify.annotations.Nullable;

/**
 * Lines that grids are looked for in. Each may be a head or a cell of many grids that are tried, so that what it is as one is asked
 * again and again and found once. Not to be shared between threads.
 */
public final class GridLines {

    private static final byte UNASKED = 0;
    private static final byte KNOWN = 1;
    private static final byte UNKNOWN = 2;

    private final List<String> words;
    private final byte[] asHeads;
    private final @Nullable GridLine[] asCells;

    /** @param words of each line, without the blanks at its ends */
    public GridLines(List<String> words) {
        this.words = List.copyOf(words);
        this.asHeads = new byte[words.size()];
        this.asCells = new @Nullable GridLine[words.size()];
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

    /** A line as a cell, or as a part of one. */
    GridLine asCell(int line) {
        GridLine known = asCells[line];
        if (known == null) {
            known = GridLine.of(words.get(line));
            asCells[line] = known;
        }
        return known;
    }

    /** The characters of some lines. */
    int length(int from, int count) {
        int length = 0;
        for (int line = from; line < from + count; line++) {
            length += words.get(line).length();
        }
        return length;
    }

    /** The words of some lines as those of one cell. */
    String joined(String joint, int from, int count) {
        return count == 1 ? words.get(from) : String.join(joint, words.subList(from, from + count));
    }

    private static boolean isKnown(String head) {
        return head.length() <= GridHead.LONGEST_HEAD
                && (CellWords.isPeriod(head) || ColumnRoles.bundled().find(head).isPresent());
    }
}
