package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lines as the cells that they may be.
 *
 * @param words the words of each
 * @param places which line of the text each is
 */
record CellLines(List<String> words, List<Integer> places) {

    /** Every line, so that an empty one is an empty cell. */
    static CellLines all(List<Line> lines) {
        return new CellLines(
                lines.stream().map(Line::stripped).toList(),
                IntStream.range(0, lines.size()).boxed().toList());
    }

    /** The lines that are not empty, as where an empty line stands between all cells. */
    CellLines filled() {
        List<String> filled = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isEmpty()) {
                filled.add(words.get(i));
                at.add(places.get(i));
            }
        }
        return new CellLines(filled, at);
    }

    /** The first cell that stands at a line or behind it. */
    int cellAfter(int line) {
        if (line < places.size() && places.get(line) == line) {
            return line;
        }
        int at = Collections.binarySearch(places, line);
        return at >= 0 ? at : -at - 1;
    }

    /** The line of the text behind the last of some cells. */
    int lineBehind(int end) {
        return places.get(end - 1) + 1;
    }
}
