package org.duibiao.ingest.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.layout.BlockSequence;
import org.duibiao.ingest.document.pdf.layout.Column;
import org.duibiao.ingest.document.pdf.layout.Flow;
import org.duibiao.ingest.document.pdf.layout.Frames;
import org.duibiao.ingest.document.pdf.layout.Lines;
import org.duibiao.ingest.document.pdf.layout.RunningLines;
import org.duibiao.ingest.document.pdf.layout.TextLine;
import org.duibiao.ingest.document.pdf.layout.Wrapping;
import org.duibiao.ingest.document.pdf.page.Glyph;
import org.duibiao.ingest.document.pdf.page.Page;
import org.duibiao.ingest.document.pdf.table.AlignedTables;
import org.duibiao.ingest.document.pdf.table.PageBreaks;
import org.duibiao.ingest.document.pdf.table.PageTable;
import org.duibiao.ingest.document.pdf.table.RuledTables;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;

/** Pages to blocks. What a page break cuts, a paragraph or a table, is put together again. */
final class PdfBlocks {

    private final BlockSequence sequence = new BlockSequence();
    private final Frames frames;
    private final List<TextLine> notes = new ArrayList<>();
    private Optional<PageTable> openTable = Optional.empty();
    private StringBuilder words = new StringBuilder();
    private Optional<TextLine> lastLine = Optional.empty();
    private Column lastColumn = new Column(0, 0, List.of());

    private PdfBlocks(Frames frames) {
        this.frames = frames;
    }

    static Document read(List<Page> pages) {

        List<List<PageTable>> tables = new ArrayList<>();
        List<List<TextLine>> lines = new ArrayList<>();
        for (Page page : pages) {
            List<Glyph> glyphs = new ArrayList<>(page.glyphs());
            tables.add(RuledTables.take(page.rules(), glyphs));
            lines.add(Lines.of(glyphs));
        }
        List<List<TextLine>> body = RunningLines.without(lines);
        PdfBlocks blocks = new PdfBlocks(
                Frames.of(body, pages.stream().mapToDouble(Page::width).max().orElse(0)));
        for (int page = 0; page < pages.size(); page++) {
            blocks.page(blocks.frames.columns(body.get(page)), tables.get(page));
        }
        return blocks.document();
    }

    private void page(List<Column> columns, List<PageTable> tables) {
        List<PageTable> left = new ArrayList<>(tables);
        left.sort(Comparator.comparingDouble(PageTable::top));
        for (Column column : columns) {
            column(column, left);
        }
        left.forEach(this::table);
    }

    private void column(Column column, List<PageTable> tables) {
        List<TextLine> lines = column.lines();
        int at = 0;
        while (at < lines.size()) {
            TextLine line = lines.get(at);
            while (!tables.isEmpty() && tables.get(0).top() < line.top() && isBeside(tables.get(0), column)) {
                table(tables.remove(0));
            }
            int end = tables.isEmpty() ? lines.size() : endAbove(lines, at, tables.get(0));
            int reach = AlignedTables.reach(lines.subList(0, end), at);
            if (reach > 0) {
                table(AlignedTables.read(lines.subList(at, at + reach)));
                at += reach;
            } else {
                line(line, column, tables);
                at++;
            }
        }
    }

    private static boolean isBeside(PageTable table, Column column) {
        double middle = (table.left() + table.right()) / 2;
        return middle >= column.left() && middle <= column.right()
                || table.left() <= column.left() && table.right() >= column.right();
    }

    private static int endAbove(List<TextLine> lines, int at, PageTable table) {
        int end = at + 1;
        while (end < lines.size() && lines.get(end).top() < table.top()) {
            end++;
        }
        return end;
    }

    /** Takes a line with the tables that are left below it: where one stands in its column, it is no note. */
    private void line(TextLine line, Column column, List<PageTable> tables) {
        if (frames.isNote(line, column) && tables.stream().noneMatch(table -> isBeside(table, column))) {
            notes.add(line);
            return;
        }
        closeTable();
        boolean together = lastColumn.equals(column);
        if (lastLine.isPresent() && Flow.goesOn(lastLine.get(), lastColumn, line, column, together)) {
            Wrapping.append(words, line.text());
        } else {
            closeParagraph();
            words.append(line.text());
        }
        lastLine = Optional.of(line);
        lastColumn = column;
    }

    private void table(PageTable table) {
        closeParagraph();
        Optional<PageTable> joined = openTable.flatMap(open -> PageBreaks.join(open, table));
        if (joined.isEmpty()) {
            closeTable();
        }
        openTable = Optional.of(joined.orElse(table));
    }

    private void closeParagraph() {
        if (!words.isEmpty()) {
            sequence.line(words.toString());
            words = new StringBuilder();
        }
        lastLine = Optional.empty();
    }

    private void closeTable() {
        if (openTable.isEmpty()) {
            return;
        }
        List<Cell> cells = openTable.get().toCells();
        if (cells.size() == 1) {
            cells.get(0).text().lines().forEach(sequence::line);
        } else {
            sequence.table(cells);
        }
        openTable = Optional.empty();
    }

    private Document document() {
        closeParagraph();
        closeTable();
        notes.forEach(note -> sequence.line(note.text()));
        return sequence.document(DocumentFormat.PDF.mediaType());
    }
}
