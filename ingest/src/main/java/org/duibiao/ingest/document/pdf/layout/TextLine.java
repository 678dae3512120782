package org.duibiao.ingest.document.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.document.pdf.page.Box;
import org.duibiao.ingest.document.pdf.page.Glyph;

/** Characters on one line, from left to right; at least one of them is no blank. */
public final class TextLine implements Box {

    /** Letters further apart than this part of their size are two words. */
    private static final double WORD_GAP = 0.3;

    /** Words further apart than this are parted in the text even where no blank is drawn. */
    private static final double WIDE_GAP = 0.9;

    private static final String CLOSING = "，。、；：！？）》”’」』】%％,.;:!?)";
    private static final String OPENING = "（《“‘「『【(";

    private final List<Glyph> glyphs;
    private final double size;
    private final String text;

    TextLine(List<Glyph> glyphs) {
        this.glyphs = List.copyOf(glyphs);
        this.size = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray()[glyphs.size() / 2];
        this.text = textOf(glyphs);
    }

    /** The words, blanks at both ends left out. */
    public String text() {
        return text;
    }

    /** Of the font that most of it is set in. */
    public double size() {
        return size;
    }

    @Override
    public double left() {
        return first().left();
    }

    @Override
    public double right() {
        for (int i = glyphs.size() - 1; i >= 0; i--) {
            if (!glyphs.get(i).isBlank()) {
                return glyphs.get(i).right();
            }
        }
        return first().right();
    }

    @Override
    public double top() {
        return baseline() - size;
    }

    @Override
    public double bottom() {
        return baseline() + size * 0.2;
    }

    double baseline() {
        return first().baseline();
    }

    public double width() {
        return right() - left();
    }

    private Glyph first() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).findFirst().orElse(glyphs.get(0));
    }

    /** How much room the first piece takes that may not be parted: a character with the marks at it, a word, a number. */
    public double firstPieceWidth() {
        int at = glyphs.indexOf(first());
        int end = at + 1;
        if (isWordPart(glyphs.get(at))) {
            while (end < glyphs.size() && isWordPart(glyphs.get(end))) {
                end++;
            }
        } else if (OPENING.contains(glyphs.get(at).text()) && end < glyphs.size()) {
            end++;
        }
        while (end < glyphs.size() && CLOSING.contains(glyphs.get(end).text())) {
            end++;
        }
        return glyphs.get(end - 1).right() - glyphs.get(at).left();
    }

    private static boolean isWordPart(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return c < 0x80 && (Character.isLetterOrDigit(c) || ".,%-+/".indexOf(c) >= 0);
    }

    /** The pieces between gaps at least so wide. */
    public List<TextLine> split(double gap) {
        List<TextLine> pieces = new ArrayList<>();
        List<Glyph> piece = new ArrayList<>();
        double end = Double.NaN;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                if (!piece.isEmpty()) {
                    piece.add(glyph);
                }
                continue;
            }
            if (!piece.isEmpty() && glyph.left() - end >= gap) {
                pieces.add(new TextLine(piece));
                piece = new ArrayList<>();
            }
            piece.add(glyph);
            end = glyph.right();
        }
        pieces.add(new TextLine(piece));
        return pieces;
    }

    /** The parts left and right of an x that stands in a gap; one list is empty where all is on one side. */
    List<TextLine> splitAt(double x) {
        List<Glyph> left = glyphs.stream().filter(glyph -> middle(glyph) < x).toList();
        List<Glyph> right = glyphs.stream().filter(glyph -> middle(glyph) >= x).toList();
        List<TextLine> parts = new ArrayList<>();
        for (List<Glyph> part : List.of(left, right)) {
            if (part.stream().anyMatch(glyph -> !glyph.isBlank())) {
                parts.add(new TextLine(part));
            }
        }
        return parts;
    }

    private static double middle(Glyph glyph) {
        return (glyph.left() + glyph.right()) / 2;
    }

    private static String textOf(List<Glyph> glyphs) {
        StringBuilder words = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null && !before.isBlank() && !glyph.isBlank() && isGap(before, glyph)) {
                words.append(' ');
            }
            words.append(glyph.text());
            before = glyph;
        }
        return words.toString().strip();
    }

    private static boolean isGap(Glyph before, Glyph glyph) {
        double gap = glyph.left() - before.right();
        boolean letters = isLatin(before) && isLatin(glyph);
        return gap > Math.max(before.size(), glyph.size()) * (letters ? WORD_GAP : WIDE_GAP);
    }

    private static boolean isLatin(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return c < 0x80 && Character.isLetter(c);
    }
}
