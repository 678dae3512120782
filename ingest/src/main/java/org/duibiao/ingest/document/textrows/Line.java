package org.duibiao.ingest.document.textrows;

/**
 * A line of a text.
 *
 * @param text the whole text that it is part of
 * @param start its first character
 * @param end the character after its last, its line break not counted
 * @param words the words between
 * @param stripped the same without blanks at its ends
 */
public record Line(String text, int start, int end, String words, String stripped) {

    /** The line between two places of a text. */
    public static Line of(String text, int start, int end) {
        String words = text.substring(start, end);
        return new Line(text, start, end, words, words.strip());
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
