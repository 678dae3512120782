package org.duibiao.ingest.document.textrows;

import org.duibiao.ingest.document.textrows.grid.SpacedCells;

/**
 * A line of a text.
 *
 * @param text the whole text that it is part of
 * @param start its first character
 * @param end the character after its last, its line break not counted
 * @param words the words between
 * @param stripped the same without blanks at its ends
 * @param blanks how many of its characters may stand between cells; most lines of running text have none, which tells many
 *     questions about tables without looking at their characters again
 * @param tabbed whether a tab stands in it
 */
public record Line(String text, int start, int end, String words, String stripped, int blanks, boolean tabbed) {

    /** The line between two places of a text. */
    public static Line of(String text, int start, int end) {
        String words = text.substring(start, end);
        int blanks = 0;
        boolean tabbed = false;
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            tabbed |= character == '\t';
            blanks += character == '\t' || SpacedCells.isBlank(character) ? 1 : 0;
        }
        return new Line(text, start, end, words, words.strip(), blanks, tabbed);
    }

    public boolean isBlank() {
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\ufeff') {
                return false;
            }
        }
        return true;
    }
}
