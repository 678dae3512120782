package org.duibiao.samples.document;

/** What a sample report is made of, in order. */
public sealed interface Part {

    /** A line of the title, centred. */
    record Title(String text) implements Part {}

    /**
     * A heading.
     *
     * @param level 1 for 一、 and 2 for （一）
     */
    record Heading(String text, int level) implements Part {}

    /** A paragraph of prose. */
    record Paragraph(String text) implements Part {}

    /** A table. */
    record Table(Grid grid) implements Part {}
}
