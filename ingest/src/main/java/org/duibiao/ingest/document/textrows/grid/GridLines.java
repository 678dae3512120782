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

    /** Columns so narrow that their heads are wrapped have no longer lines. */
    private static final int LONGEST_PIECE = 3;

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

    /** The words of some lines as those of one name, which goes on in the midst of a word where its column was narrow; brackets stay on their line. */
    String name(int from, int count) {
        StringBuilder name = new StringBuilder(words.get(from));
        for (int line = from + 1; line < from + count; line++) {
            boolean goesOn = !asCell(line).isBracketed()
                    && words.get(line).length() <= words.get(line - 1).length();
            name.append(goesOn ? "" : "\n").append(words.get(line));
        }
        return name.toString();
    }

    /** Whether a line is the rest of a head that was wrapped in a narrow column: 年初预 and 算数, of which neither is one. */
    boolean endsHead(int line) {
        if (line == 0 || isKnownHead(line) || isKnownHead(line - 1)) {
            return false;
        }
        String first = words.get(line - 1);
        String rest = words.get(line);
        return !first.isEmpty()
                && !rest.isEmpty()
                && first.length() > 1
                && first.length() <= LONGEST_PIECE
                && rest.length() <= first.length()
                && ColumnRoles.bundled().find(first + rest).isPresent();
    }

    private static boolean isKnown(String head) {
        return head.length() <= GridHead.LONGEST_HEAD
                && (CellWords.isPeriod(head) || ColumnRoles.bundled().find(head).isPresent());
    }
}
