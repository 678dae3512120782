package org.duibiao.ingest.document.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.pdf.page.Glyph;

/** Characters to lines, from the top down. */
public final class Lines {

    /** Characters whose baselines differ by less than this part of their size stand on one line. */
    private static final double SAME_LINE = 0.35;

    /** Characters drawn twice this near to each other are one, made bold by it. */
    private static final double OVERPRINT = 0.25;

    /** A figure so much smaller than its neighbour, and raised, is a mark of a note or a power. */
    private static final double RAISED_SIZE = 0.75;

    private static final double RAISED_BY = 0.15;

    /** Likewise for a raised character and the one that it is raised beside. */
    private static final double RAISED_LINE = 0.5;

    private Lines() {}

    /** The lines of some characters. */
    public static List<TextLine> of(List<Glyph> glyphs) {
        List<List<Glyph>> rows = new ArrayList<>();
        List<Glyph> sorted = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::baseline))
                .toList();
        for (Glyph glyph : sorted) {
            List<Glyph> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (!row.isEmpty() && isSameLine(row, glyph)) {
                row.add(glyph);
            } else {
                rows.add(new ArrayList<>(List.of(glyph)));
            }
        }
        List<TextLine> lines = new ArrayList<>();
        for (List<Glyph> row : rows) {
            List<Glyph> clean = clean(row);
            if (clean.stream().anyMatch(glyph -> !glyph.isBlank())) {
                lines.add(new TextLine(clean));
            }
        }
        return lines;
    }

    private static boolean isSameLine(List<Glyph> row, Glyph glyph) {
        Glyph last = row.get(row.size() - 1);
        double size = Math.max(last.size(), glyph.size());
        boolean raised = Math.min(last.size(), glyph.size()) < size * RAISED_SIZE;
        return glyph.baseline() - last.baseline() < size * (raised ? RAISED_LINE : SAME_LINE);
    }

    private static List<Glyph> clean(List<Glyph> row) {
        row.sort(Comparator.comparingDouble(Glyph::left));
        List<Glyph> clean = new ArrayList<>();
        for (Glyph glyph : row) {
            Glyph before = clean.isEmpty() ? null : clean.get(clean.size() - 1);
            if (before != null && isOverprint(before, glyph)) {
                continue;
            }
            if (before != null && isRaised(before, glyph)) {
                power(before, glyph).ifPresent(clean::add);
                continue;
            }
            clean.add(glyph);
        }
        return clean;
    }

    private static boolean isOverprint(Glyph before, Glyph glyph) {
        return before.text().equals(glyph.text())
                && !glyph.isBlank()
                && glyph.left() - before.left() < glyph.size() * OVERPRINT;
    }

    private static boolean isRaised(Glyph before, Glyph glyph) {
        char c = glyph.text().charAt(0);
        boolean mark = c >= '0' && c <= '9' || c >= '①' && c <= '⑳' || c == '*' || c == '[' || c == ']';
        return mark
                && glyph.size() < before.size() * RAISED_SIZE
                && before.baseline() - glyph.baseline() > before.size() * RAISED_BY;
    }

    /** The power of m² and m³; a raised number elsewhere marks a note and belongs to no figure. */
    private static Optional<Glyph> power(Glyph before, Glyph glyph) {
        boolean length = before.text().equals("m") || before.text().equals("米");
        String sign = glyph.text().equals("2") ? "²" : glyph.text().equals("3") ? "³" : "";
        return length && !sign.isEmpty()
                ? Optional.of(new Glyph(sign, glyph.left(), glyph.right(), before.baseline(), before.size()))
                : Optional.empty();
    }
}
