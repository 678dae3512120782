package org.duibiao.ingest.document.pdf.table;

import java.util.List;
import org.duibiao.ingest.document.pdf.layout.TextLine;
import org.duibiao.ingest.document.pdf.layout.Wrapping;

/**
 * A cell at its place in the grid of its table.
 *
 * @param row first row
 * @param rowSpan rows that it covers
 * @param column first column
 * @param columnSpan columns that it covers
 * @param left its left edge on the page, in points
 * @param right its right edge
 * @param lines its words
 * @param text its words put together
 */
record PlacedCell(
        int row,
        int rowSpan,
        int column,
        int columnSpan,
        double left,
        double right,
        List<TextLine> lines,
        String text) {

    PlacedCell {
        lines = List.copyOf(lines);
    }

    static PlacedCell of(
            int row, int rowSpan, int column, int columnSpan, double left, double right, List<TextLine> lines) {
        return new PlacedCell(
                row, rowSpan, column, columnSpan, left, right, lines, Wrapping.cellText(lines, left, right));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean reaches(int rowIndex) {
        return row <= rowIndex && rowIndex < row + rowSpan;
    }

    PlacedCell at(int newRow, int newColumn, int newSpan) {
        return new PlacedCell(newRow, rowSpan, newColumn, newSpan, left, right, lines, text);
    }

    PlacedCell taller(int rows) {
        return new PlacedCell(row, rowSpan + rows, column, columnSpan, left, right, lines, text);
    }

    /** This cell, its words going on in another. */
    PlacedCell followedBy(PlacedCell rest) {
        StringBuilder whole = new StringBuilder(text);
        if (runsInto(rest)) {
            Wrapping.append(whole, rest.text());
        } else {
            whole.append(isEmpty() || rest.isEmpty() ? "" : "\n").append(rest.text());
        }
        return new PlacedCell(
                row, rowSpan, column, columnSpan, left, right, rest.isEmpty() ? lines : rest.lines(), whole.toString());
    }

    /** Whether a bracket that opens in this cell closes in the other, so that they are one, cut by the end of a page. */
    boolean isCutBefore(PlacedCell rest) {
        return runsInto(rest) && openBrackets(text) > 0 && openBrackets(rest.text()) < 0;
    }

    private static long openBrackets(String words) {
        return words.chars().filter(c -> c == '（' || c == '(').count()
                - words.chars().filter(c -> c == '）' || c == ')').count();
    }

    /** Whether its last line is full, so that the words of the other may go on with it. */
    boolean runsInto(PlacedCell rest) {
        if (isEmpty() || rest.isEmpty()) {
            return false;
        }
        double room = Wrapping.room(lines.get(lines.size() - 1), lines, left, right);
        return Wrapping.isFull(room, rest.lines().get(0));
    }
}
