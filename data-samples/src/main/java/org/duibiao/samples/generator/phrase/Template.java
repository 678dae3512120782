package org.duibiao.samples.generator.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with slots: {@code {time}{exports.name}达到{exports.level}}.
 *
 * @param pieces in order
 */
record Template(List<Piece> pieces) {

    Template {
        pieces = List.copyOf(pieces);
    }

    /** A part of a template. */
    sealed interface Piece {}

    /** Words that stand as they are. */
    record Words(String text) implements Piece {}

    /**
     * A place to fill.
     *
     * @param series whose figure is asked for; empty for that of the whole sentence
     * @param name what is asked for
     */
    record Slot(String series, String name) implements Piece {}

    /**
     * The template that a text writes.
     *
     * @throws IllegalArgumentException if a brace is not closed
     */
    static Template parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a brace is not closed in: " + text);
            }
            if (open > from) {
                pieces.add(new Words(text.substring(from, open)));
            }
            String slot = text.substring(open + 1, close);
            int dot = slot.lastIndexOf('.');
            pieces.add(dot < 0 ? new Slot("", slot) : new Slot(slot.substring(0, dot), slot.substring(dot + 1)));
            from = close + 1;
        }
        if (from < text.length()) {
            pieces.add(new Words(text.substring(from)));
        }
        return new Template(pieces);
    }

    /** Its slots, in order. */
    List<Slot> slots() {
        return pieces.stream()
                .filter(Slot.class::isInstance)
                .map(Slot.class::cast)
                .toList();
    }
}
