package org.duibiao.app.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duibiao.app.console.Column.Alignment;

/** Draws a table for people: columns in line, whatever mixture of Latin and Chinese they hold. */
public final class TextTable {

    private static final String GAP = "  ";
    private static final int WIDEST = 60;
    private static final String CUT = "…";

    private TextTable() {}

    /**
     * The lines of a table: heads, a rule, rows.
     *
     * @param rows a text for each column
     */
    public static List<String> lines(List<Column> columns, List<List<String>> rows) {
        List<List<String>> shown = rows.stream()
                .map(row -> row.stream().map(TextTable::oneLine).toList())
                .toList();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            int widest = shown.stream()
                    .mapToInt(row -> DisplayWidth.of(row.get(column)))
                    .max()
                    .orElse(0);
            widths.add(Math.max(widest, DisplayWidth.of(columns.get(i).title())));
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(columns, columns.stream().map(Column::title).toList(), widths));
        lines.add(widths.stream().map("─"::repeat).collect(Collectors.joining(GAP)));
        shown.forEach(row -> lines.add(line(columns, row, widths)));
        return lines;
    }

    private static String line(List<Column> columns, List<String> texts, List<Integer> widths) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            padded.add(
                    columns.get(i).alignment() == Alignment.RIGHT
                            ? DisplayWidth.padLeft(texts.get(i), widths.get(i))
                            : DisplayWidth.padRight(texts.get(i), widths.get(i)));
        }
        return String.join(GAP, padded).stripTrailing();
    }

    /** Line breaks become spaces; what is too long is cut, with a sign that it is. */
    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (DisplayWidth.of(line) <= WIDEST) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        for (int codePoint : line.codePoints().toArray()) {
            if (DisplayWidth.of(kept + Character.toString(codePoint)) > WIDEST - 1) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept + CUT;
    }
}
