package org.duibiao.ingest.document.word97;

import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.layout.BlockSequence;
import org.duibiao.ingest.document.layout.HeadingShape;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;

/** A document of the old format to blocks: its text, then its text boxes, footnotes and endnotes. */
final class OldBlocks {

    /** Text in the style of a heading that is longer is a paragraph that somebody made large. */
    private static final int LONGEST_HEADING = 60;

    private final HWPFDocument file;
    private final OldHeadings headings;
    private final RunText text = new RunText();
    private final BlockSequence sequence = new BlockSequence();

    OldBlocks(HWPFDocument file) {
        this.file = file;
        this.headings = new OldHeadings(file.getStyleSheet());
    }

    Document read() {
        readAll(file.getRange());
        readAll(file.getMainTextboxRange());
        readAll(file.getFootnoteRange());
        readAll(file.getEndnoteRange());
        return sequence.document(DocumentFormat.DOC.mediaType()).without(text.leftOut());
    }

    private void readAll(Range range) {
        int i = 0;
        while (i < range.numParagraphs()) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                readTable(table, "");
                i += Math.max(1, table.numParagraphs());
            } else {
                readParagraph(paragraph);
                i++;
            }
        }
    }

    private void readParagraph(Paragraph paragraph) {
        String words = text.of(paragraph);
        if (words.isEmpty()) {
            return;
        }
        OptionalInt byShape = HeadingShape.level(OldHeadings.numberSample(paragraph) + words);
        OptionalInt byStyle = words.length() <= LONGEST_HEADING && !words.endsWith("。")
                ? headings.level(paragraph)
                : OptionalInt.empty();
        if (byShape.isPresent()) {
            sequence.heading(words, byShape.getAsInt());
        } else if (byStyle.isPresent() && byStyle.getAsInt() == OldHeadings.TITLE) {
            sequence.title(words);
        } else if (byStyle.isPresent()) {
            sequence.heading(words, HeadingShape.TITLE + 1 + byStyle.getAsInt());
        } else {
            sequence.line(words);
        }
    }

    private void readTable(Table element, String caption) {
        OldTable table = new OldTable(element, text);
        List<Cell> cells = table.cells();
        if (cells.size() == 1) {
            cells.get(0)
                    .text()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(sequence::line);
        } else if (!cells.isEmpty()) {
            sequence.table(cells, caption);
        }
        table.nested().forEach(nested -> readTable(nested.table(), nested.caption()));
    }
}
