package org.duibiao.ingest.document.text;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.document.textrows.Line;

/** A text cut into lines at CR LF, LF, CR and form feed. */
final class Lines {

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f') {
                lines.add(Line.of(text, start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(Line.of(text, start, text.length()));
        }
        return StrokeEndings.removed(lines);
    }
}
