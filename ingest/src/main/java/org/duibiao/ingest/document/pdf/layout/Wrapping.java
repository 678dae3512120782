package org.duibiao.ingest.document.pdf.layout;

import java.util.List;

/** Whether a line broke off because it was full, and the words of lines put together accordingly. */
public final class Wrapping {

    /** Blank that cells keep at each side, at most. */
    private static final double WIDEST_PADDING = 7;

    /** Lines end unevenly by part of a character. */
    private static final double SLACK = 0.6;

    private Wrapping() {}

    /**
     * Whether the first piece of the next line had no more room in this one.
     *
     * @param room that the line had left
     */
    public static boolean isFull(double room, TextLine next) {
        return next.firstPieceWidth() > room - next.size() * SLACK;
    }

    /** The room that the last of some lines of a cell leaves. */
    public static double room(TextLine line, List<TextLine> lines, double left, double right) {
        double padding = WIDEST_PADDING;
        for (TextLine each : lines) {
            padding = Math.min(padding, Math.max(0, Math.min(each.left() - left, right - each.right())));
        }
        return right - left - line.width() - 2 * padding;
    }

    /** The words of a cell: lines that were full are joined, others part its paragraphs. */
    public static String cellText(List<TextLine> lines, double left, double right) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0) {
                words.append(lines.get(i).text());
            } else if (isFull(room(lines.get(i - 1), lines, left, right), lines.get(i))) {
                append(words, lines.get(i).text());
            } else {
                words.append('\n').append(lines.get(i).text());
            }
        }
        return words.toString();
    }

    /** Puts the rest of a sentence behind its beginning, with a blank between words of letters only. */
    public static void append(StringBuilder words, String rest) {
        boolean blank = !words.isEmpty()
                && isLetter(words.charAt(words.length() - 1))
                && !rest.isEmpty()
                && isLetter(rest.charAt(0));
        words.append(blank ? " " : "").append(rest);
    }

    private static boolean isLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
