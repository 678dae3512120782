package org.duibiao.samples.document.word97;

import java.util.List;

/**
 * The cells of a row, all of them ruled ([MS-DOC] 2.9.321, TDefTableOperand).
 *
 * @param cells left to right
 */
public record RowLayout(List<CellLayout> cells) {

    /** Three widths in one: a cell's text stands in the middle of its height, and its width is in twentieths of a point. */
    private static final int CENTRED_WITH_WIDTH = 0x0680;

    /** A single line of half a point. */
    private static final int RULE = 0x0104;

    private static final int SIDES = 4;

    public RowLayout {
        cells = List.copyOf(cells);
    }

    /** How a cell hangs together with the one above or below. */
    public enum Merge {
        /** Not at all. */
        NONE(0),
        /** Those below belong to it. */
        FIRST(0x60),
        /** It belongs to one above. */
        CONTINUED(0x20);

        private final int flags;

        Merge(int flags) {
            this.flags = flags;
        }
    }

    /**
     * A cell.
     *
     * @param width in twentieths of a point
     * @param merge whether it is the head or the rest of a cell that covers several rows
     */
    public record CellLayout(int width, Merge merge) {}

    byte[] operand() {
        LittleEndianBytes rest = new LittleEndianBytes().one(cells.size());
        int edge = 0;
        rest.two(edge);
        for (CellLayout cell : cells) {
            edge += cell.width();
            rest.two(edge);
        }
        for (CellLayout cell : cells) {
            rest.two(CENTRED_WITH_WIDTH | cell.merge().flags).two(cell.width());
            for (int side = 0; side < SIDES; side++) {
                rest.four(RULE);
            }
        }
        // The length counts one byte more than there are: [MS-DOC] has it so.
        return new LittleEndianBytes()
                .two(rest.size() + 1)
                .all(rest.toByteArray())
                .toByteArray();
    }
}
