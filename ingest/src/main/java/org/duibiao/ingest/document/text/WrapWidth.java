package org.duibiao.ingest.document.text;

import java.util.List;
import org.duibiao.ingest.document.textrows.Line;

/**
 * The width at which a text was wrapped, as that of a PDF or an old editor is: most of its long lines are as long as the longest.
 * Chinese characters are twice as wide as Latin ones.
 */
final class WrapWidth {

    private static final int NARROWEST = 30;
    private static final int WIDEST = 120;

    /** So many lines as wide as the widest are no chance. */
    private static final int LEAST_LINES = 5;

    /** Figures narrower than half a character, and marks that may not begin a line, make full lines differ by so much. */
    private static final int SLACK = 8;

    private static final char FIRST_WIDE = '\u2e80';

    private final int width;

    private WrapWidth(int width) {
        this.width = width;
    }

    /** The width of a text's lines. */
    static WrapWidth of(List<Line> lines) {
        int[] counts = new int[WIDEST + 1];
        int widest = 0;
        for (Line line : lines) {
            int width = widthOf(line.stripped());
            widest = Math.max(widest, width);
            if (width <= WIDEST && !line.tabbed() && line.words().indexOf('|') < 0) {
                counts[width]++;
            }
        }
        int full = 0;
        int atLeastHalf = 0;
        for (int width = widest; width <= WIDEST && width >= NARROWEST / 2; width--) {
            full += width >= Math.max(NARROWEST, widest - SLACK) ? counts[width] : 0;
            atLeastHalf += width * 2 >= widest ? counts[width] : 0;
        }
        return new WrapWidth(full >= LEAST_LINES && full * 2 >= atLeastHalf ? widest : Integer.MAX_VALUE);
    }

    /** Whether a line is as wide as lines that go on in the next. */
    boolean fills(String line) {
        return width != Integer.MAX_VALUE && widthOf(line) >= width - SLACK;
    }

    /** The width of a line; of one wider than any that is wrapped, something more than that. */
    private static int widthOf(String line) {
        int width = 0;
        for (int i = 0; i < line.length() && width <= WIDEST; i++) {
            width += line.charAt(i) >= FIRST_WIDE ? 2 : 1;
        }
        return width;
    }
}
