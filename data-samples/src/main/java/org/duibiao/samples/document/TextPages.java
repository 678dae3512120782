package org.duibiao.samples.document;

import java.util.List;
import java.util.stream.Collectors;
import org.duibiao.samples.document.Grid.GridCell;
import org.duibiao.samples.document.Grid.Merge;

/** Sets the parts of a report as plain text: a paragraph a line, a row of a table a line with tabs between its cells. */
final class TextPages {

    private TextPages() {}

    /** The text of parts. */
    static String text(List<Part> parts) {
        return parts.stream().map(TextPages::text).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(Part part) {
        if (part instanceof Part.Title title) {
            return title.text();
        }
        if (part instanceof Part.Heading heading) {
            return "　　" + heading.text();
        }
        if (part instanceof Part.Paragraph paragraph) {
            return "　　" + paragraph.text();
        }
        return ((Part.Table) part)
                .grid().rows().stream().map(TextPages::row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(List<GridCell> cells) {
        return cells.stream().map(TextPages::cell).collect(Collectors.joining("\t"));
    }

    /** A cell's words; the columns that it covers beyond its first stay empty, as does the rest of a merged one. */
    private static String cell(GridCell cell) {
        String words = cell.merge() == Merge.CONTINUED ? "" : cell.text().replace("\n", "");
        return words + "\t".repeat(cell.columnSpan() - 1);
    }
}
