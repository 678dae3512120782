package org.duibiao.ingest.document.text;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.document.textrows.Line;

/**
 * Lines each of which ends with the upright stroke of a cell: a table of the web with every cell on a line of its own. Where its rows
 * are told by their length, the cells of each are put together to one line. Else, where no line holds another stroke, the lines are cells as other
 * texts have them without their strokes, an empty line where the cell was empty.
 */
final class StrokeEndings {

    private static final char STROKE = '|';

    /** Fewer in a row are rows of one cell, such as the title, of a table that has its cells side by side. */
    private static final int LEAST = 8;

    private StrokeEndings() {}

    /** The lines, those of such tables without their strokes. */
    static List<Line> removed(List<Line> lines) {
        List<Line> removed = new ArrayList<>();
        boolean changed = false;
        for (int at = 0; at < lines.size(); ) {
            int end = at;
            int single = 0;
            while (end < lines.size() && endsWithStroke(lines.get(end).stripped())) {
                single += endsCell(lines.get(end).stripped()) ? 1 : 0;
                end++;
            }
            List<Line> run = lines.subList(at, Math.max(end, at + 1));
            List<Line> read = single >= LEAST && single * 2 > run.size() ? read(run) : run;
            changed |= read != run;
            removed.addAll(read);
            at += run.size();
        }
        return changed ? removed : lines;
    }

    private static List<Line> read(List<Line> run) {
        List<Line> rows = StrokedRows.joined(run);
        return rows.isEmpty() ? withoutStrokes(run) : rows;
    }

    private static List<Line> withoutStrokes(List<Line> run) {
        List<Line> removed = new ArrayList<>(run);
        for (int at = 0; at < run.size(); ) {
            int end = at;
            while (end < run.size() && endsCell(run.get(end).stripped())) {
                end++;
            }
            for (int i = at; end - at >= LEAST && i < end; i++) {
                removed.set(i, withoutStroke(run.get(i)));
            }
            at = Math.max(end, at + 1);
        }
        return removed;
    }

    private static boolean endsWithStroke(String words) {
        return !words.isEmpty() && words.charAt(words.length() - 1) == STROKE;
    }

    private static boolean endsCell(String words) {
        return !words.isEmpty() && words.indexOf(STROKE) == words.length() - 1;
    }

    private static Line withoutStroke(Line line) {
        return Line.of(line.text(), line.start(), line.start() + line.words().indexOf(STROKE));
    }
}
