package org.duibiao.ingest.document.textrows;

import java.util.List;
import java.util.Optional;

/**
 * Finds what once was a table, in each of the shapes that text gives it. Lines that were looked through in vain are not
 * looked through again, so that the time taken stays linear in the text.
 */
public final class TextTables {

    private final List<Line> lines;
    private int barrenTabs;
    private int barrenSpaces;
    private int barrenCells;

    public TextTables(List<Line> lines) {
        this.lines = lines;
    }

    /** The table that begins at a line, or empty where none does. */
    public Optional<TextTable> find(int at) {
        String words = lines.get(at).words();
        if (words.indexOf('\t') >= 0 && at >= barrenTabs) {
            TextTable table = TabbedRows.find(lines, at);
            if (!table.isTable() && words.startsWith("\t")) {
                table = TabbedCells.find(lines, at);
            }
            if (!table.rows().isEmpty()) {
                return Optional.of(table);
            }
            barrenTabs = table.end();
        }
        TextTable goals = GoalColumns.find(lines, at);
        if (goals.isTable()) {
            return Optional.of(goals);
        }
        if (words.indexOf('|') >= 0) {
            TextTable table = PipedRows.find(lines, at);
            return table.isTable() ? Optional.of(table) : Optional.empty();
        }
        Optional<TextTable> spaced = at < barrenSpaces ? Optional.empty() : spaced(at);
        return spaced.isPresent() || at < barrenCells ? spaced : lone(at);
    }

    private Optional<TextTable> lone(int at) {
        TextTable table = LoneCells.find(lines, at);
        if (table.isTable()) {
            return Optional.of(table);
        }
        barrenCells = table.end();
        return Optional.empty();
    }

    private Optional<TextTable> spaced(int at) {
        TextTable table = SpacedRows.find(lines, at);
        if (table.isTable()) {
            return Optional.of(table);
        }
        barrenSpaces = table.end();
        return Optional.empty();
    }
}
