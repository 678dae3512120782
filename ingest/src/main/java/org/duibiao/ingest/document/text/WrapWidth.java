package org.duibiao.ingest.document.text;

import java.util.List;
import org.duibiao.ingest.document.textrows.Line;

/**
 * The width at which a text was wrapped, as that of a PDF or an old editor is: most of its long lines are as long as the longest.
 * Chinese characters are twice as wide as Latin ones.
 */
final class WrapWidth {

    private static final int NARROWEST = 44;
    private static final int WIDEST = 120;

    /** So many lines as wide as the widest are no chance. */
    private static final int LEAST_LINES = 5;

    /** Figures narrower than half a character, and marks that may not begin a line, make full lines differ by so much. */
    private static final int SLACK = 8;

    /** One line of so many may be wider: a title, a row of cells. */
    private static final int MOST_WIDER = 8;

    private static final int LONGEST_NUMBER = 14;

    private static final char FIRST_WIDE = '\u2e80';

    private final int width;

    private WrapWidth(int width) {
        this.width = width;
    }

    /** The width of a text's lines: that within which most lines end just before it, and beyond which hardly any goes. */
    static WrapWidth of(List<Line> lines) {
        int[] counts = new int[WIDEST + 3];
        boolean ends = false;
        for (Line line : lines) {
            if (!line.tabbed() && line.words().indexOf('|') < 0) {
                counts[widthOf(line.stripped())]++;
                ends = ends || line.words().indexOf('。') >= 0;
            }
        }
        int best = 0;
        int most = 0;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            int full = between(counts, width - SLACK, width);
            if (full > most) {
                most = full;
                best = width;
            }
        }
        int half = between(counts, best / 2, WIDEST + 2);
        int wider = between(counts, best + 1, WIDEST + 2);
        boolean wrapped = ends && most >= LEAST_LINES && most * 2 >= half && wider * MOST_WIDER <= half;
        return new WrapWidth(wrapped ? best : Integer.MAX_VALUE);
    }

    private static int between(int[] counts, int from, int to) {
        int sum = 0;
        for (int width = Math.max(0, from); width <= to; width++) {
            sum += counts[width];
        }
        return sum;
    }

    /** Whether a line is as wide as lines that go on in the next. */
    boolean fills(String line) {
        return width != Integer.MAX_VALUE && widthOf(line) >= width - SLACK;
    }

    /** Whether a line ends so far before the width that a number, which is not cut, must have begun the next. */
    boolean fillsBefore(String line, String next) {
        return width != Integer.MAX_VALUE
                && !next.isEmpty()
                && Character.isDigit(next.charAt(0))
                && widthOf(line) >= width - LONGEST_NUMBER;
    }

    /** The width of a line; of one wider than any that is wrapped, something more than that. */
    private static int widthOf(String line) {
        int width = 0;
        for (int i = 0; i < line.length() && width < WIDEST; i++) {
            width += line.charAt(i) >= FIRST_WIDE ? 2 : 1;
        }
        return width;
    }
}
