package org.duibiao.ingest.document.pdf.layout;

import java.util.List;

/**
 * How far the text of pages reaches: pages with few lines take it from the others.
 *
 * @param left where lines begin
 * @param right where full lines end
 * @param size of most of the text; 0 where too little stands outside of tables to tell
 */
public record Frames(double left, double right, double size) {

    private static final int LEAST_CHARACTERS = 12;
    private static final double NOTE_SIZE = 0.8;
    private static final double MARGIN = 0.12;
    private static final double FULL = 0.95;
    /** Fewer long lines are those of a title, and tell no size of the text. */
    private static final int LEAST_LINES = 3;

    /**
     * Of the lines of all pages.
     *
     * @param width of a page; where no line is long, text reaches as far from its right side as from its left
     */
    public static Frames of(List<List<TextLine>> pages, double width) {
        List<TextLine> full = pages.stream()
                .flatMap(List::stream)
                .filter(line -> line.text().length() >= LEAST_CHARACTERS)
                .toList();
        double[] lefts = full.stream().mapToDouble(TextLine::left).sorted().toArray();
        double[] rights = full.stream().mapToDouble(TextLine::right).sorted().toArray();
        double[] sizes = full.stream().mapToDouble(TextLine::size).sorted().toArray();
        if (lefts.length == 0) {
            return new Frames(width * MARGIN, width * (1 - MARGIN), 0);
        }
        double left = lefts[(int) ((lefts.length - 1) * (1 - FULL))];
        double right = rights[(int) ((rights.length - 1) * FULL)];
        boolean narrow = right - left < width / 2;
        double size = sizes.length < LEAST_LINES ? 0 : sizes[sizes.length / 2];
        return new Frames(left, narrow ? Math.max(right, width - left) : right, size);
    }

    /** The columns of a page; where it has only one, that is as wide as those of the other pages. */
    public List<Column> columns(List<TextLine> lines) {
        List<Column> columns = Columns.of(lines);
        return columns.size() == 1 ? List.of(columns.get(0).within(left, right)) : columns;
    }

    /** Whether a line is a note at the foot of its column: small, with nothing but notes below; the tables below it are for the caller to rule out. */
    public boolean isNote(TextLine line, Column column) {
        return line.size() < size * NOTE_SIZE
                && column.lines().stream()
                        .filter(other -> other.baseline() >= line.baseline())
                        .allMatch(other -> other.size() < size * NOTE_SIZE);
    }
}
