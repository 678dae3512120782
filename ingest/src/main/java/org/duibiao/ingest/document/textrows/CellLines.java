package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duibiao.ingest.document.textrows.grid.GridLines;

/** Lines as the cells that they may be. */
final class CellLines {

    private static final int LONGEST_PAGE_NUMBER = 8;
    private static final String DASHES = "-—–－";

    private final GridLines grid;
    /** Which line of the text each is. */
    private final int[] places;

    private CellLines(List<String> words, int[] places) {
        this.grid = new GridLines(words);
        this.places = places;
    }

    /** Every line, so that an empty one is an empty cell. */
    static CellLines all(List<Line> lines) {
        return of(lines, true);
    }

    /** The lines that are not empty, as where an empty line stands between all cells. */
    static CellLines filled(List<Line> lines) {
        return of(lines, false);
    }

    private static CellLines of(List<Line> lines, boolean emptyToo) {
        List<String> words = new ArrayList<>(lines.size());
        int[] places = new int[lines.size()];
        for (int line = 0; line < places.length; line++) {
            String stripped = lines.get(line).stripped();
            if ((emptyToo || !stripped.isEmpty()) && !isPageNumber(stripped)) {
                places[words.size()] = line;
                words.add(stripped);
            }
        }
        return new CellLines(words, Arrays.copyOf(places, words.size()));
    }

    /** - 3 -, a page's number between the cells of a table that goes on over it. */
    static boolean isPageNumber(String words) {
        int last = words.length() - 1;
        if (last < 2 || last > LONGEST_PAGE_NUMBER || DASHES.indexOf(words.charAt(0)) < 0) {
            return false;
        }
        String number = words.substring(1, last).strip();
        return DASHES.indexOf(words.charAt(last)) >= 0
                && !number.isEmpty()
                && number.chars().allMatch(Character::isDigit);
    }

    /** The words of each. */
    List<String> words() {
        return grid.words();
    }

    /** The same, to look for grids in. */
    GridLines grid() {
        return grid;
    }

    /** Which line of the text one is. */
    int lineOf(int cell) {
        return places[cell];
    }

    /** The first cell that stands at a line or behind it. */
    int cellAfter(int line) {
        if (line < places.length && places[line] == line) {
            return line;
        }
        int at = Arrays.binarySearch(places, line);
        return at >= 0 ? at : -at - 1;
    }

    /** The line of the text behind the last of some cells. */
    int lineBehind(int end) {
        return places[end - 1] + 1;
    }
}
