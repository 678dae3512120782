package org.duibiao.ingest.document.pdf.layout;

import org.duibiao.ingest.document.layout.HeadingShape;

/** Whether a line goes on with the paragraph of the one before it. */
public final class Flow {

    /** A line set in by more than this many characters begins a paragraph. */
    private static final double INDENT = 1.2;

    /** Lines of one paragraph are of one size. */
    private static final double SAME_SIZE = 1.15;

    /** Lines of one paragraph stand no further apart than this many of their size. */
    private static final double LEADING = 2.6;

    /** Where lines end unevenly, a sentence that is not ended goes on though there was room for a character or two. */
    private static final double RAGGED = 1.6;

    private static final String FINAL = "。！？!?；;：:";

    private Flow() {}

    /**
     * Whether a line goes on.
     *
     * @param before the last line of the paragraph
     * @param frame of that line
     * @param next the line in question
     * @param nextFrame of that one
     * @param together whether both stand in the same column of the same page
     */
    public static boolean goesOn(TextLine before, Column frame, TextLine next, Column nextFrame, boolean together) {
        double ratio = before.size() / next.size();
        if (ratio > SAME_SIZE || ratio < 1 / SAME_SIZE) {
            return false;
        }
        if (together && next.baseline() - before.baseline() > next.size() * LEADING) {
            return false;
        }
        double room = isCentred(before, frame)
                ? frame.right() - frame.left() - before.width()
                : frame.right() - before.right();
        boolean ends = FINAL.indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
        if (!Wrapping.isFull(ends ? room : room - next.size() * RAGGED, next)) {
            return false;
        }
        boolean setIn = next.left() - nextFrame.left() > next.size() * INDENT;
        boolean opens = HeadingShape.opensItem(next.text());
        return !(setIn && ends || opens && (ends || setIn));
    }

    /** Whether a line stands in the middle of its frame, set in on both sides. */
    private static boolean isCentred(TextLine line, Column frame) {
        double left = line.left() - frame.left();
        double right = frame.right() - line.right();
        return left > line.size() * 2.5 && Math.abs(left - right) < line.size();
    }
}
