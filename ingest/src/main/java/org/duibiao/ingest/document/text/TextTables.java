package org.duibiao.ingest.document.text;

import java.util.List;
import java.util.Optional;

/** Finds what once was a table, in each of the shapes that text gives it. */
final class TextTables {

    private TextTables() {}

    /** The table that begins at a line, or empty where none does. */
    static Optional<TextTable> find(List<Line> lines, int at) {
        String words = lines.get(at).words();
        Optional<TextTable> found = Optional.empty();
        if (words.indexOf('\t') >= 0) {
            found = TabbedRows.find(lines, at);
            if (found.isEmpty() && words.startsWith("\t")) {
                found = TabbedCells.find(lines, at);
            }
        } else if (words.indexOf('|') >= 0) {
            found = PipedRows.find(lines, at);
        }
        return found.isPresent() ? found : SpacedRows.find(lines, at);
    }
}
