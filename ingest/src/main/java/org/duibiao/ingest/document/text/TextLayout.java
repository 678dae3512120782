package org.duibiao.ingest.document.text;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.layout.BlockSequence;
import org.duibiao.ingest.document.textrows.Line;
import org.duibiao.ingest.document.textrows.TextRows;
import org.duibiao.ingest.document.textrows.TextTable;
import org.duibiao.ingest.document.textrows.TextTables;
import org.duibiao.model.document.Document;

/** Lines to blocks: headings, paragraphs whose pieces are put together again, and what once was a table. */
final class TextLayout {

    private final List<Line> lines;
    private final TextTables tables;
    private final ParagraphJoiner joiner;
    private final BlockSequence sequence = new BlockSequence();

    private TextLayout(List<Line> lines) {
        this.lines = lines;
        this.tables = new TextTables(lines);
        this.joiner = new ParagraphJoiner(WrapWidth.of(lines));
    }

    static Document read(String text) {
        TextLayout layout = new TextLayout(Lines.of(text));
        layout.read();
        return layout.sequence.document(DocumentFormat.TEXT.mediaType());
    }

    private void read() {
        int at = 0;
        while (at < lines.size()) {
            at = lines.get(at).isBlank() ? at + 1 : readBlock(at);
        }
    }

    private int readBlock(int at) {
        Optional<TextTable> table = tables.find(at);
        if (table.isPresent()) {
            sequence.table(TextRows.toCells(table.get()));
            return table.get().end();
        }
        return readProse(at);
    }

    private int readProse(int first) {
        int last = first;
        int next = nextLine(last);
        while (next < lines.size()
                && !TextTables.holdsCells(lines.get(next))
                && joiner.goesOn(lines.get(last).stripped(), lines.get(next).stripped(), last > first)) {
            last = next;
            next = nextLine(last);
        }
        String words = span(first, last);
        if (first == last) {
            sequence.line(words);
        } else {
            sequence.paragraph(words);
        }
        return last + 1;
    }

    private int nextLine(int from) {
        int next = from + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    /** The characters from the first line's first word to the last line's last, breaks between included. */
    private String span(int first, int last) {
        Line from = lines.get(first);
        Line to = lines.get(last);
        return from.text().substring(from.start(), to.end()).strip();
    }
}
