package org.duibiao.samples.document.word97;

/** The styles that a document has. */
public enum Style {
    /** Of text, which no other style is built on. */
    NORMAL("Normal"),
    /** Of headings of the first level. */
    HEADING_1("heading 1"),
    /** Of headings of the second level. */
    HEADING_2("heading 2");

    /** So many places come first in every table of styles; those that are not used are empty. */
    private static final int FIXED = 15;

    private static final int BASE_LENGTH = 10;
    private static final int BUILT_IN = 91;
    private static final int NO_STYLE = 0xFFF;
    private static final int PARAGRAPH_STYLE = 1;
    private static final int PARTS = 2;

    private final String title;

    Style(String title) {
        this.title = title;
    }

    int number() {
        return ordinal();
    }

    /** The table of styles of a file ([MS-DOC] 2.9.271). */
    static byte[] sheet() {
        LittleEndianBytes head = new LittleEndianBytes()
                .two(FIXED)
                .two(BASE_LENGTH)
                .two(1)
                .two(BUILT_IN)
                .two(FIXED)
                .two(0)
                .two(0)
                .two(0)
                .two(0);
        LittleEndianBytes sheet = new LittleEndianBytes().two(head.size()).all(head.toByteArray());
        for (Style style : values()) {
            byte[] description = style.description();
            sheet.two(description.length).all(description);
        }
        return sheet.upTo(sheet.size() + 2 * (FIXED - values().length)).toByteArray();
    }

    private byte[] description() {
        int base = this == NORMAL ? NO_STYLE : NORMAL.number();
        Formatting paragraph = this == NORMAL
                ? Formatting.none()
                : Formatting.none().with(Modifier.OUTLINE_LEVEL, number() - HEADING_1.number());
        LittleEndianBytes description = new LittleEndianBytes()
                .two(number())
                .two(PARAGRAPH_STYLE | base << 4)
                .two(PARTS | NORMAL.number() << 4)
                .two(0)
                .two(0)
                .two(title.length())
                .text(title)
                .two(0);
        byte[] modifiers = paragraph.bytes();
        description.two(2 + modifiers.length).two(number()).all(modifiers).upToMultipleOf(2);
        description.two(0);
        int length = description.size();
        // The place that tells how long all of it is.
        byte[] bytes = description.toByteArray();
        bytes[6] = (byte) length;
        bytes[7] = (byte) (length >> 8);
        return bytes;
    }
}
