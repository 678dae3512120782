package org.duibiao.ingest.document.text;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.document.textrows.Line;

/**
 * Lines each of which ends with the upright stroke of a cell and holds no other: a table of the web with every cell on a line of
 * its own. Without the strokes they are cells as other texts have them, an empty line where the cell was empty.
 */
final class StrokeEndings {

    private static final char STROKE = '|';

    /** Fewer in a row are rows of one cell, such as the title, of a table that has its cells side by side. */
    private static final int LEAST = 8;

    private StrokeEndings() {}

    /** The lines, those of such tables without their strokes. */
    static List<Line> removed(List<Line> lines) {
        List<Line> removed = lines;
        for (int at = 0; at < lines.size(); ) {
            int end = at;
            while (end < lines.size() && endsCell(lines.get(end).stripped())) {
                end++;
            }
            if (end - at >= LEAST) {
                removed = removed == lines ? new ArrayList<>(lines) : removed;
                for (int i = at; i < end; i++) {
                    removed.set(i, withoutStroke(lines.get(i)));
                }
            }
            at = Math.max(end, at + 1);
        }
        return removed;
    }

    private static boolean endsCell(String words) {
        return !words.isEmpty() && words.indexOf(STROKE) == words.length() - 1;
    }

    private static Line withoutStroke(Line line) {
        return Line.of(line.text(), line.start(), line.start() + line.words().indexOf(STROKE));
    }
}
