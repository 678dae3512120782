package org.duibiao.analytics.evidence;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The table cell that a quote stands in.
 *
 * @param row first row that it covers, from 0
 * @param column first column that it covers, from 0
 * @param headerPath what heads it: column headers, then row headers, outermost first
 * @param text all of the cell
 * @param rowTexts the cells of its row, from left to right
 */
public record CellContext(int row, int column, String headerPath, String text, List<String> rowTexts) {

    public CellContext {
        requireNonNull(headerPath, "headerPath is null");
        requireNonNull(text, "text is null");
        rowTexts = List.copyOf(rowTexts);
    }
}
