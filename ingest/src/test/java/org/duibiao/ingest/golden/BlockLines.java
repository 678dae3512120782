package org.duibiao.ingest.golden;

import java.util.List;
import java.util.stream.Stream;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;

/** Writes the blocks of a document, a readable line a block or cell. */
final class BlockLines {

    private BlockLines() {}

    static List<String> of(Document document) {
        return Stream.concat(
                        Stream.of("title: " + oneLine(document.title()), "media type: " + document.mediaType(), ""),
                        document.blocks().stream().flatMap(BlockLines::lines))
                .toList();
    }

    private static Stream<String> lines(Block block) {
        String start = "b" + block.index() + " ";
        if (block instanceof Block.Heading heading) {
            return Stream.of(start + "#".repeat(heading.level()) + " " + oneLine(heading.text()));
        }
        if (block instanceof Block.Table table) {
            return Stream.concat(
                    Stream.of(start + "table: " + oneLine(table.text())),
                    table.cells().stream().map(BlockLines::line));
        }
        return Stream.of(start + oneLine(block.text()));
    }

    private static String line(Cell cell) {
        String spans =
                cell.rowSpan() == 1 && cell.columnSpan() == 1 ? "" : " " + cell.rowSpan() + "x" + cell.columnSpan();
        String path = cell.headerPath().isEmpty() ? "" : " [" + oneLine(String.join(" > ", cell.headerPath())) + "]";
        return "    r" + cell.row() + "c" + cell.column() + spans + " " + oneLine(cell.text()) + path;
    }

    /** Line breaks shown, so that a block stays a line. */
    static String oneLine(String text) {
        return text.replace("\r", "").replace("\n", "⏎");
    }
}
