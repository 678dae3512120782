package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.document.layout.HeadingShape;

/**
 * A table whose cells stand on lines of their own, a tab before each, blank lines between rows: what is left of a Word
 * table saved as text. A cell may go on over lines, blank ones too; such lines have no tab.
 */
final class TabbedCells {

    /** More or longer lines without a tab, after a blank one, are no cell that goes on. */
    private static final int MOST_LINES_GOING_ON = 4;

    private static final int LONGEST_LINE_GOING_ON = 30;

    /** Tabbed lines longer than this at the middle are indented prose. */
    private static final int LONGEST_MIDDLE = 40;

    private final List<Line> lines;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int cellStart = -1;
    private int cellEnd = -1;

    private TabbedCells(List<Line> lines) {
        this.lines = lines;
    }

    static TextTable find(List<Line> lines, int at) {
        TextTable table = new TabbedCells(lines).read(at);
        return table.onlyIf(isTable(table));
    }

    private static boolean isTable(TextTable table) {
        List<Integer> lengths = table.rows().stream()
                .flatMap(List::stream)
                .map(String::length)
                .filter(length -> length > 0)
                .sorted()
                .toList();
        return !table.isTooWide()
                && table.rows().stream().anyMatch(row -> row.size() >= 2)
                && !lengths.isEmpty()
                && lengths.get(lengths.size() / 2) <= LONGEST_MIDDLE;
    }

    private TextTable read(int first) {
        int at = first;
        int end = first;
        boolean blankBefore = false;
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (opensCell(line)) {
                if (blankBefore) {
                    closeRow();
                }
                addCells(line);
                end = at + 1;
                blankBefore = false;
            } else if (line.isBlank()) {
                blankBefore = true;
            } else if (!blankBefore || goesOn(at)) {
                cellEnd = line.end();
                end = at + 1;
                blankBefore = false;
            } else {
                break;
            }
            at++;
        }
        closeRow();
        return new TextTable(rows, false, end);
    }

    private static boolean opensCell(Line line) {
        return line.start() < line.end() && line.text().charAt(line.start()) == '\t';
    }

    /** Whether a line after a blank one belongs to the cell before it: few short lines, then a tab again, and no caption of another table. */
    private boolean goesOn(int at) {
        int words = 0;
        for (int i = at; i < lines.size() && words <= MOST_LINES_GOING_ON; i++) {
            Line line = lines.get(i);
            if (opensCell(line)) {
                return true;
            }
            if (!line.isBlank()) {
                words++;
                if (line.end() - line.start() > LONGEST_LINE_GOING_ON
                        || HeadingShape.opensTable(line.stripped())
                        || HeadingShape.opensWithUnit(line.stripped())) {
                    return false;
                }
            }
        }
        return false;
    }

    private void addCells(Line line) {
        int start = line.start() + 1;
        while (start <= line.end()) {
            int tab = line.text().indexOf('\t', start);
            int end = tab < 0 || tab > line.end() ? line.end() : tab;
            closeCell();
            cellStart = start;
            cellEnd = end;
            start = end + 1;
        }
    }

    private void closeCell() {
        if (cellStart >= 0) {
            row.add(lines.get(0).text().substring(cellStart, cellEnd).strip());
            cellStart = -1;
        }
    }

    private void closeRow() {
        closeCell();
        if (!row.isEmpty()) {
            rows.add(row);
            row = new ArrayList<>();
        }
    }
}
