package org.duibiao.samples.document.word97;

/** What formatting can say ([MS-DOC] 2.6, single property modifiers). Lengths are in twentieths of a point. */
public enum Modifier {
    /** Of a paragraph: 0 to the left, 1 centred. */
    ALIGNMENT(0x2403),
    /** Of a paragraph: how far its first line starts to the right. */
    FIRST_LINE_INDENT(0x8411),
    /** Of a paragraph: 0 for the first level of the outline. */
    OUTLINE_LEVEL(0x2640),
    /** Of a paragraph: 1 where it stands in a table. */
    IN_TABLE(0x2416),
    /** Of a paragraph: in how many tables within one another it stands. */
    TABLE_DEPTH(0x6649),
    /** Of a paragraph: 1 where it ends a row. */
    ENDS_ROW(0x2417),
    /** Of a paragraph: 1 where it ends a cell of a table inside a cell. */
    ENDS_INNER_CELL(0x244B),
    /** Of a paragraph: 1 where it ends a row of a table inside a cell. */
    ENDS_INNER_ROW(0x244C),
    /** Of a row: how far a cell's words keep from its sides. */
    PADDING(0x9602),
    /** Of a row: its cells; written by {@link RowLayout}. */
    ROW(0xD608),
    /** Of characters: the number of the font for Latin ones. */
    FONT_OF_LATIN(0x4A4F),
    /** Of characters: the number of the font for Chinese ones. */
    FONT_OF_CHINESE(0x4A50),
    /** Of characters: the number of the font for all others. */
    FONT_OF_OTHERS(0x4A51),
    /** Of characters: their size in half points. */
    SIZE(0x4A43),
    /** Of a section: how wide its pages are. */
    PAGE_WIDTH(0xB01F),
    /** Of a section: how high its pages are. */
    PAGE_HEIGHT(0xB020),
    /** Of a section. */
    LEFT_MARGIN(0xB021),
    /** Of a section. */
    RIGHT_MARGIN(0xB022),
    /** Of a section. */
    TOP_MARGIN(0x9023),
    /** Of a section. */
    BOTTOM_MARGIN(0x9024);

    private final int code;

    Modifier(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /**
     * How many bytes its operand has, which the highest bits of its code tell.
     *
     * @throws IllegalStateException for one whose operand has its own length
     */
    int operandLength() {
        return switch (code >> 13) {
            case 0, 1 -> 1;
            case 2, 4, 5 -> 2;
            case 3 -> 4;
            default -> throw new IllegalStateException(this + " has an operand of its own length");
        };
    }
}
