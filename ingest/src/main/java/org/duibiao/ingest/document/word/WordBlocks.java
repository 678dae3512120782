package org.duibiao.ingest.document.word;

import java.util.List;
import java.util.OptionalInt;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.layout.BlockSequence;
import org.duibiao.ingest.document.layout.HeadingShape;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;
import org.w3c.dom.Element;

/** The parts of a docx to blocks. */
final class WordBlocks {

    /** Text in the style of a heading that is longer is a paragraph that somebody made large. */
    private static final int LONGEST_HEADING = 60;

    private final WordPackage parts;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final BlockSequence sequence = new BlockSequence();

    WordBlocks(WordPackage parts) {
        this.parts = parts;
        this.styles = new WordStyles(parts.styles());
        this.numbering = new WordNumbering(parts.numbering());
    }

    Document read() {
        Xml.child(parts.document(), "body").ifPresent(this::readAll);
        parts.footnotes().ifPresent(this::readNotes);
        parts.endnotes().ifPresent(this::readNotes);
        return sequence.document(DocumentFormat.DOCX.mediaType()).without(UnseenWords.of(parts.document()));
    }

    /** Notes without a type; the others are the lines that part notes from the text. */
    private void readNotes(Element notes) {
        Xml.children(notes).stream()
                .filter(note -> Xml.attribute(note, "type").isEmpty())
                .forEach(this::readAll);
    }

    private void readAll(Element parent) {
        for (Element element : Xml.children(parent)) {
            switch (element.getLocalName()) {
                case "p" -> readParagraph(element);
                case "tbl" -> readTable(element, "");
                case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag" -> readAll(element);
                default -> {
                    // Section properties, bookmarks and deletions hold no text.
                }
            }
        }
    }

    private void readParagraph(Element element) {
        ParagraphText text = ParagraphText.of(element);
        String words = text.words().strip();
        if (!words.isEmpty()) {
            add(element, words);
        }
        text.textBoxes().forEach(this::readAll);
    }

    private void add(Element element, String words) {
        String number = numbering.sample(element);
        OptionalInt byShape = HeadingShape.level(number + words);
        OptionalInt byStyle = words.length() <= LONGEST_HEADING && !words.endsWith("。")
                ? styles.headingLevel(element)
                : OptionalInt.empty();
        if (byShape.isPresent()) {
            sequence.heading(words, byShape.getAsInt());
        } else if (byStyle.isPresent() && byStyle.getAsInt() == WordStyles.TITLE) {
            sequence.title(words);
        } else if (byStyle.isPresent()) {
            sequence.heading(words, HeadingShape.TITLE + 1 + byStyle.getAsInt());
        } else {
            sequence.line(words);
        }
    }

    private void readTable(Element element, String caption) {
        WordTable table = new WordTable(element);
        List<Cell> cells = table.cells();
        if (cells.size() == 1) {
            // A frame around text: the tables inside follow in their place.
            Xml.children(element).stream()
                    .filter(row -> Xml.is(row, "tr"))
                    .flatMap(row -> Xml.children(row).stream())
                    .filter(cell -> Xml.is(cell, "tc"))
                    .forEach(this::readAll);
            return;
        }
        if (!cells.isEmpty()) {
            sequence.table(cells, caption);
        }
        table.textBoxes().forEach(this::readAll);
        table.nested().forEach(nested -> readTable(nested.table(), nested.caption()));
    }
}
