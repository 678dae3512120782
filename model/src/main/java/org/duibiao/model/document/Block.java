package org.duibiao.model.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A heading, paragraph or table of a document, in order. */
public sealed interface Block {

    /** Order in the document, from 0. */
    int index();

    /** The headings above it, outermost first; empty at the top. */
    List<String> headingPath();

    /** The words as they stand in the document, line breaks included; of a table, its caption, empty where it has none. */
    String text();

    /**
     * A heading.
     *
     * @param level 1 for the outermost
     */
    record Heading(int index, List<String> headingPath, String text, int level) implements Block {
        public Heading {
            headingPath = List.copyOf(headingPath);
            requireNonNull(text, "text is null");
        }
    }

    /** A paragraph. One that a page break or line wrap cut in two stands as one, the break kept in its text. */
    record Paragraph(int index, List<String> headingPath, String text) implements Block {
        public Paragraph {
            headingPath = List.copyOf(headingPath);
            requireNonNull(text, "text is null");
        }
    }

    /**
     * A table; a merged cell stands once, with its spans.
     *
     * @param text the caption: the line above that names the table or its unit; empty where it has none
     * @param cells in reading order: by row, then by column
     */
    record Table(int index, List<String> headingPath, String text, List<Cell> cells) implements Block {
        public Table {
            headingPath = List.copyOf(headingPath);
            requireNonNull(text, "text is null");
            cells = List.copyOf(cells);
        }
    }
}
