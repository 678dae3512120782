package org.duibiao.ingest.document.text;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.document.textrows.Line;

/** A text cut into lines at CR LF, LF, CR and form feed; lines that are drawn, and say nothing, are left out. */
final class Lines {

    private static final String DRAWN = "-=_─━—＿";
    private static final int SHORTEST_DRAWN = 5;

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f') {
                add(lines, Line.of(text, start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            add(lines, Line.of(text, start, text.length()));
        }
        return StrokeEndings.removed(lines);
    }

    private static void add(List<Line> lines, Line line) {
        if (!isDrawn(line.stripped())) {
            lines.add(line);
        }
    }

    /** ---------- above and below the heads of a table. */
    private static boolean isDrawn(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (DRAWN.indexOf(words.charAt(i)) < 0) {
                return false;
            }
        }
        return words.length() >= SHORTEST_DRAWN;
    }
}
