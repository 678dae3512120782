package org.duibiao.samples.document.word97;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages that say which stretch of text is formatted how ([MS-DOC] 2.9.33 and 2.9.181): offsets from the top down, formatting from the bottom up, and in
 * the last byte how many stretches there are.
 */
final class FormattedPages {

    /** Bytes of a page. */
    static final int PAGE = 512;

    private static final int OFFSET = 4;

    /** A stretch of characters is pointed at by one byte, a paragraph by one and twelve that nobody reads. */
    private static final int CHARACTERS_ENTRY = 1;

    private static final int PARAGRAPH_ENTRY = 13;

    /**
     * A stretch of text.
     *
     * @param start of its first byte in the file
     * @param end behind its last byte
     * @param formatting with its length before it
     */
    private record Stretch(int start, int end, byte[] formatting) {}

    private final int entryLength;
    private final List<Stretch> waiting = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final LittleEndianBytes pages = new LittleEndianBytes();
    private int used = OFFSET + 1;

    private FormattedPages(int entryLength) {
        this.entryLength = entryLength;
    }

    static FormattedPages ofCharacters() {
        return new FormattedPages(CHARACTERS_ENTRY);
    }

    static FormattedPages ofParagraphs() {
        return new FormattedPages(PARAGRAPH_ENTRY);
    }

    void addCharacters(int start, int end, Formatting formatting) throws IOException {
        byte[] modifiers = formatting.bytes();
        add(new Stretch(
                start,
                end,
                new LittleEndianBytes().one(modifiers.length).all(modifiers).toByteArray()));
    }

    void addParagraph(int start, int end, Style style, Formatting formatting) throws IOException {
        byte[] content = new LittleEndianBytes()
                .two(style.number())
                .all(formatting.bytes())
                .toByteArray();
        LittleEndianBytes counted = new LittleEndianBytes();
        // Lengths are counted in twos: an odd one is rounded up, an even one is told by a zero before it.
        if (content.length % 2 == 0) {
            counted.one(0).one(content.length / 2);
        } else {
            counted.one((content.length + 1) / 2);
        }
        add(new Stretch(start, end, counted.all(content).toByteArray()));
    }

    private void add(Stretch stretch) throws IOException {
        int needed = OFFSET + entryLength + even(stretch.formatting().length);
        if (used + needed > PAGE - 1) {
            turn();
        }
        if (used + needed > PAGE - 1) {
            throw new IOException(
                    "formatting of " + stretch.formatting().length + " bytes is longer than a page of Word");
        }
        waiting.add(stretch);
        used += needed;
    }

    private static int even(int length) {
        return length + length % 2;
    }

    private void turn() {
        if (waiting.isEmpty()) {
            return;
        }
        LittleEndianBytes top = new LittleEndianBytes();
        waiting.forEach(stretch -> top.four(stretch.start()));
        top.four(waiting.get(waiting.size() - 1).end());
        byte[] page = new byte[PAGE];
        int place = PAGE - 2;
        for (Stretch stretch : waiting) {
            place -= even(stretch.formatting().length);
            System.arraycopy(stretch.formatting(), 0, page, place, stretch.formatting().length);
            top.one(place / 2).upTo(top.size() + entryLength - 1);
        }
        System.arraycopy(top.toByteArray(), 0, page, 0, top.size());
        page[PAGE - 1] = (byte) waiting.size();
        pages.all(page);
        starts.add(waiting.get(0).start());
        waiting.clear();
        used = OFFSET + 1;
    }

    /** All pages, of what was added so far. */
    byte[] pages() {
        turn();
        return pages.toByteArray();
    }

    /**
     * Where each page's text starts, where the text ends, and the pages' numbers.
     *
     * @param end behind the last byte of the text
     * @param firstPage number of the first page in the file
     */
    byte[] index(int end, int firstPage) {
        LittleEndianBytes index = new LittleEndianBytes();
        starts.forEach(index::four);
        index.four(end);
        for (int page = 0; page < starts.size(); page++) {
            index.four(firstPage + page);
        }
        return index.toByteArray();
    }
}
