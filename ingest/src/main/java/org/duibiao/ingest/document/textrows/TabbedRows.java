package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.document.table.HeaderRows;

/** A table with a row on each line and tabs between its cells; a header after a blank line begins another. */
final class TabbedRows {

    private TabbedRows() {}

    static TextTable find(List<Line> lines, int at) {
        List<List<String>> rows = new ArrayList<>();
        int inner = 0;
        boolean blankBefore = false;
        int end = at;
        for (int i = at; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.tabbed()) {
                List<String> row = cells(line.words());
                if (blankBefore && HeaderRows.isHeader(row)) {
                    break;
                }
                rows.add(row);
                blankBefore = false;
                inner += line.stripped().indexOf('\t') >= 0 ? 1 : 0;
                end = i + 1;
            } else if (line.isBlank()) {
                blankBefore = !rows.isEmpty();
            } else {
                break;
            }
        }
        TextTable table = new TextTable(rows, true, end);
        return table.onlyIf(inner * 2 > rows.size() && table.isTable());
    }

    private static List<String> cells(String words) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int tab = words.indexOf('\t'); tab >= 0; tab = words.indexOf('\t', start)) {
            cells.add(words.substring(start, tab).strip());
            start = tab + 1;
        }
        cells.add(words.substring(start).strip());
        return cells;
    }
}
