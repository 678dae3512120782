package org.duibiao.samples.document.word97;

/** What a paragraph, a row, characters or a section have beyond their style: modifiers, one after another. Immutable. */
public final class Formatting {

    private static final Formatting NONE = new Formatting(new byte[0]);

    private final byte[] modifiers;

    private Formatting(byte[] modifiers) {
        this.modifiers = modifiers;
    }

    /** Nothing. */
    public static Formatting none() {
        return NONE;
    }

    /** This, and one thing more. */
    public Formatting with(Modifier modifier, int operand) {
        return new Formatting(new LittleEndianBytes()
                .all(modifiers)
                .two(modifier.code())
                .number(operand, modifier.operandLength())
                .toByteArray());
    }

    /** This, and how a row is laid out. */
    public Formatting with(RowLayout row) {
        return new Formatting(new LittleEndianBytes()
                .all(modifiers)
                .two(Modifier.ROW.code())
                .all(row.operand())
                .toByteArray());
    }

    byte[] bytes() {
        return modifiers.clone();
    }
}
