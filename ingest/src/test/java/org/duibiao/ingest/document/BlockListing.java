package org.duibiao.ingest.document;

import java.util.stream.Collectors;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;

/** A document as lines that a person can compare with it. */
final class BlockListing {

    private BlockListing() {}

    static String of(Document document) {
        return "title: " + document.title() + "\n"
                + document.blocks().stream().map(BlockListing::block).collect(Collectors.joining());
    }

    private static String block(Block block) {
        String under = block.headingPath().isEmpty() ? "" : "   < " + String.join(" / ", block.headingPath());
        String words = oneLine(block.text());
        if (block instanceof Block.Heading heading) {
            return "b%d heading %d: %s%n".formatted(block.index(), heading.level(), words);
        }
        if (block instanceof Block.Table table) {
            return "b%d table [%s]%s%n".formatted(block.index(), words, under)
                    + table.cells().stream().map(BlockListing::cell).collect(Collectors.joining());
        }
        return "b%d: %s%n".formatted(block.index(), words);
    }

    private static String cell(Cell cell) {
        String spans = cell.rowSpan() == 1 && cell.columnSpan() == 1
                ? ""
                : " (%d rows, %d columns)".formatted(cell.rowSpan(), cell.columnSpan());
        String path = cell.headerPath().isEmpty() ? "" : "   < " + String.join(" / ", cell.headerPath());
        return "  r%dc%d%s: %s%s%n".formatted(cell.row(), cell.column(), spans, oneLine(cell.text()), path);
    }

    private static String oneLine(String text) {
        return text.replace("\r", "⏎").replace("\n", "⏎").replace("\t", "→");
    }
}
