package org.duibiao.ingest.document.pdf.page;

/**
 * A character as it is drawn.
 *
 * @param text what it reads; a ligature has more than one character
 * @param left edge
 * @param right edge
 * @param baseline where it stands
 * @param size of its font
 */
public record Glyph(String text, double left, double right, double baseline, double size) implements Box {

    /** How much of a font's size stands above the baseline, and how much below. */
    private static final double ASCENT = 0.85;

    private static final double DESCENT = 0.15;

    @Override
    public double top() {
        return baseline - size * ASCENT;
    }

    @Override
    public double bottom() {
        return baseline + size * DESCENT;
    }

    public boolean isBlank() {
        return text.isBlank() || text.equals("\u00a0");
    }
}
