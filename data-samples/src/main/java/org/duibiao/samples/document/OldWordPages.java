package org.duibiao.samples.document;

import java.io.IOException;
import java.util.List;
import org.duibiao.samples.document.word97.Formatting;
import org.duibiao.samples.document.word97.Modifier;
import org.duibiao.samples.document.word97.OldWordFile;
import org.duibiao.samples.document.word97.OldWordFile.Letters;
import org.duibiao.samples.document.word97.OldWordFile.Mark;
import org.duibiao.samples.document.word97.Style;

/** Sets the parts of a report as {@link WordPages} does, in the format of Word 97 to 2003. */
final class OldWordPages {

    /** A4 with the margins that official documents have. */
    private static final Formatting PAGE = Formatting.none()
            .with(Modifier.PAGE_WIDTH, WordPages.PAGE_WIDTH)
            .with(Modifier.PAGE_HEIGHT, WordPages.PAGE_HEIGHT)
            .with(Modifier.LEFT_MARGIN, 1350)
            .with(Modifier.RIGHT_MARGIN, 1350)
            .with(Modifier.TOP_MARGIN, 1440)
            .with(Modifier.BOTTOM_MARGIN, 1440);

    private static final Formatting CENTRED = Formatting.none().with(Modifier.ALIGNMENT, 1);
    private static final Formatting INDENTED =
            Formatting.none().with(Modifier.FIRST_LINE_INDENT, WordPages.FIRST_LINE_INDENT);
    private static final Letters TITLE = new Letters(WordPages.TITLE_FONT, WordPages.TITLE_POINTS);
    private static final Letters TEXT = new Letters(WordPages.TEXT_FONT, WordPages.TEXT_POINTS);

    private final OldWordFile file = new OldWordFile(PAGE);

    private OldWordPages() {}

    /** A doc file of parts, in order. */
    static byte[] doc(List<Part> parts) throws IOException {
        OldWordPages pages = new OldWordPages();
        for (int i = 0; i < parts.size(); i++) {
            pages.add(parts.get(i));
            boolean isTable = parts.get(i) instanceof Part.Table;
            // Two tables with nothing between them are one, and no document ends with a table.
            if (isTable && (i + 1 == parts.size() || parts.get(i + 1) instanceof Part.Table)) {
                pages.file.add("", Mark.PARAGRAPH, Style.NORMAL, Formatting.none(), TEXT);
            }
        }
        return pages.file.toBytes();
    }

    private void add(Part part) throws IOException {
        if (part instanceof Part.Table table) {
            OldWordTable.write(table.grid(), file);
        } else if (part instanceof Part.Title title) {
            file.add(title.text(), Mark.PARAGRAPH, Style.NORMAL, CENTRED, TITLE);
        } else if (part instanceof Part.Heading heading) {
            Style style = heading.level() == 1 ? Style.HEADING_1 : Style.HEADING_2;
            Letters letters = new Letters(WordPages.fontOf(heading), WordPages.TEXT_POINTS);
            file.add(heading.text(), Mark.PARAGRAPH, style, INDENTED, letters);
        } else if (part instanceof Part.Paragraph prose) {
            file.add(prose.text(), Mark.PARAGRAPH, Style.NORMAL, INDENTED, TEXT);
        }
    }
}
