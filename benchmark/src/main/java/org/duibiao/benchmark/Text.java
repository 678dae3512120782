package org.duibiao.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;

/**
 * A text to be read.
 *
 * @param path name of its file
 * @param utf8 its characters as a file holds them
 * @param characters how many they are
 * @param document its blocks
 * @param context whose it is, and of what year
 */
record Text(String path, byte[] utf8, int characters, Document document, ReportContext context) {

    static Text of(String path, String text, Document document, ReportContext context) {
        return new Text(path, text.getBytes(StandardCharsets.UTF_8), text.length(), document, context);
    }

    /** A document as a word processor saves it as text: a line a block, a line a table row, tabs between cells. */
    static String plain(Document document) {
        return document.blocks().stream().map(Text::plain).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String plain(Block block) {
        if (!(block instanceof Block.Table table)) {
            return block.text();
        }
        StringBuilder rows = new StringBuilder(table.text());
        int row = -1;
        for (Cell cell : table.cells()) {
            rows.append(cell.row() == row ? '\t' : '\n').append(cell.text().replace('\n', ' '));
            row = cell.row();
        }
        return rows.toString();
    }
}
