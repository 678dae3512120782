package org.duibiao.ingest.document.text;

/**
 * A line of a text.
 *
 * @param text the whole text that it is part of
 * @param start its first character
 * @param end the character after its last, its line break not counted
 */
record Line(String text, int start, int end) {

    String words() {
        return text.substring(start, end);
    }

    String stripped() {
        return words().strip();
    }

    boolean isBlank() {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\ufeff') {
                return false;
            }
        }
        return true;
    }
}
