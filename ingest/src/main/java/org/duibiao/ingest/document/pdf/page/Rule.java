package org.duibiao.ingest.document.pdf.page;

/**
 * A straight line, drawn along or upright.
 *
 * @param upright whether it runs from top to bottom
 * @param at its y, or its x where it is upright
 * @param from its lesser end
 * @param to its greater end
 */
public record Rule(boolean upright, double at, double from, double to) {

    public double length() {
        return to - from;
    }
}
