package org.duibiao.samples.document.word97;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hpsf.ClassIDPredefined;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.duibiao.samples.document.word97.FileInformation.Table;

/** A document of Word 97 to 2003 in the making: paragraphs in order, the ends of cells and rows among them. */
public final class OldWordFile {

    /** A line break inside a paragraph. */
    private static final char LINE_BREAK = 0x0B;

    /** Twentieths of a point from one stop of the tabulator to the next: two characters of the usual size. */
    private static final int TAB_STOPS = 420;

    private static final int PLACE_OF_TAB_STOPS = 10;
    private static final int PROPERTIES = 500;
    private static final int PIECES = 2;
    private static final int NO_FORMER_SECTION = -1;

    /** What a paragraph ends with. */
    public enum Mark {
        /** The end of a paragraph, and of a cell or row of a table inside a cell. */
        PARAGRAPH((char) 0x0D),
        /** The end of a cell or of a row. */
        CELL((char) 0x07);

        private final char character;

        Mark(char character) {
            this.character = character;
        }
    }

    /**
     * How characters look.
     *
     * @param font its name
     * @param points their size
     */
    public record Letters(String font, int points) {}

    private final StringBuilder text = new StringBuilder();
    private final Fonts fonts = new Fonts();
    private final FormattedPages characters = FormattedPages.ofCharacters();
    private final FormattedPages paragraphs = FormattedPages.ofParagraphs();
    private final Formatting section;

    /**
     * An empty document.
     *
     * @param section the size and margins of its pages
     */
    public OldWordFile(Formatting section) {
        this.section = section;
    }

    /**
     * Adds a paragraph.
     *
     * @param words its text, with line breaks
     * @throws IOException if its formatting is longer than the format can hold
     */
    public void add(String words, Mark mark, Style style, Formatting formatting, Letters letters) throws IOException {
        int start = place();
        text.append(words.replace('\n', LINE_BREAK));
        int end = place();
        text.append(mark.character);
        int font = fonts.number(letters.font());
        Formatting look = Formatting.none()
                .with(Modifier.FONT_OF_LATIN, font)
                .with(Modifier.FONT_OF_CHINESE, font)
                .with(Modifier.FONT_OF_OTHERS, font)
                .with(Modifier.SIZE, 2 * letters.points());
        // The mark is a stretch of its own: where one goes up to a table, LibreOffice gives all of it the look of the
        // table's words.
        if (end > start) {
            characters.addCharacters(start, end, look);
        }
        characters.addCharacters(end, place(), look);
        paragraphs.addParagraph(start, place(), style, formatting);
    }

    /** Where the next character's first byte stands in the file. */
    private int place() {
        return FileInformation.LENGTH + 2 * text.length();
    }

    /** The file, the same bytes each time. */
    public byte[] toBytes() throws IOException {
        FileInformation information = new FileInformation();
        information.add(Table.STYLES, Style.sheet());
        information.add(Table.FONTS, fonts.table());
        information.add(Table.PROPERTIES, properties());
        information.add(Table.PIECES, pieces());
        LittleEndianBytes rest = new LittleEndianBytes().text(text.toString()).upToMultipleOf(FormattedPages.PAGE);
        addPages(characters, Table.CHARACTERS, rest, information);
        addPages(paragraphs, Table.PARAGRAPHS, rest, information);
        information.add(Table.SECTIONS, sections(FileInformation.LENGTH + rest.size()));
        byte[] modifiers = section.bytes();
        rest.two(modifiers.length).all(modifiers);
        byte[] start = information.bytes(text.length(), FileInformation.LENGTH + rest.size());
        byte[] main = new LittleEndianBytes().all(start).all(rest.toByteArray()).toByteArray();
        return container(main, information.tables());
    }

    private void addPages(FormattedPages pages, Table table, LittleEndianBytes rest, FileInformation information) {
        int firstPage = (FileInformation.LENGTH + rest.size()) / FormattedPages.PAGE;
        rest.all(pages.pages());
        information.add(table, pages.index(place(), firstPage));
    }

    private static byte[] properties() {
        return new LittleEndianBytes()
                .upTo(PLACE_OF_TAB_STOPS)
                .two(TAB_STOPS)
                .upTo(PROPERTIES)
                .toByteArray();
    }

    /** All of the text is one piece. */
    private byte[] pieces() {
        LittleEndianBytes piece = new LittleEndianBytes()
                .four(0)
                .four(text.length())
                .two(0)
                .four(FileInformation.LENGTH)
                .two(0);
        return new LittleEndianBytes()
                .one(PIECES)
                .four(piece.size())
                .all(piece.toByteArray())
                .toByteArray();
    }

    /** All of the text is one section. */
    private byte[] sections(int place) {
        return new LittleEndianBytes()
                .four(0)
                .four(text.length())
                .two(0)
                .four(place)
                .two(0)
                .four(NO_FORMER_SECTION)
                .toByteArray();
    }

    private static byte[] container(byte[] main, byte[] tables) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.getRoot().setStorageClsid(ClassIDPredefined.WORD_V8.getClassID());
            files.createDocument(new ByteArrayInputStream(main), "WordDocument");
            files.createDocument(new ByteArrayInputStream(tables), "1Table");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
