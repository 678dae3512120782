package org.duibiao.ingest.document.html;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.ingest.document.layout.BlockSequence;
import org.duibiao.ingest.document.layout.HeadingShape;
import org.duibiao.ingest.document.layout.SheetLayout;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;
import org.duibiao.model.document.LeftOut;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A page to blocks. */
final class HtmlBlocks {

    private static final int LONGEST_HEADING = 60;

    private final org.jsoup.nodes.Document page;
    private final DocumentFormat format;
    private final BlockSequence sequence = new BlockSequence();

    HtmlBlocks(org.jsoup.nodes.Document page, DocumentFormat format) {
        this.page = page;
        this.format = format;
    }

    Document read() throws UnreadableDocumentException {
        List<LeftOut> leftOut = MainContent.leftOut(page);
        Element main = MainContent.of(page);
        Element heading = page.selectFirst("h1");
        if (heading != null && !main.equals(heading) && !heading.parents().contains(main)) {
            readHeading(heading);
        }
        readChildren(main);
        Document document = sequence.document(format.mediaType());
        boolean untitled = document.title().isEmpty() && !page.title().isBlank();
        String title = untitled ? page.title().strip() : document.title();
        return new Document(document.mediaType(), title, document.blocks(), leftOut);
    }

    /** Reads an element's children: runs of inline nodes are lines, blocks are read by themselves. */
    private void readChildren(Element parent) throws UnreadableDocumentException {
        List<Node> inline = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                readLines(inline);
                readBlock(element);
            } else {
                inline.add(node);
            }
        }
        readLines(inline);
    }

    /** A block element, or an inline one that wraps blocks, as careless pages have it. */
    private static boolean isBlock(Element element) {
        return HtmlText.BLOCKS.contains(element.normalName())
                || element.children().stream().anyMatch(HtmlBlocks::isBlock);
    }

    private void readBlock(Element element) throws UnreadableDocumentException {
        String name = element.normalName();
        if (name.equals("table")) {
            readTable(element);
        } else if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            readHeading(element);
        } else {
            readChildren(element);
        }
    }

    private void readHeading(Element element) {
        String words = element.text().strip();
        int level = element.normalName().charAt(1) - '0';
        if (words.isEmpty()) {
            return;
        }
        if (words.length() > LONGEST_HEADING || HeadingShape.level(words).isPresent()) {
            sequence.line(words);
        } else if (level == 1) {
            sequence.title(words);
        } else {
            sequence.heading(words, HeadingShape.TITLE + level);
        }
    }

    private void readLines(List<Node> inline) {
        HtmlText.ofInline(inline)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(sequence::line);
        inline.clear();
    }

    private void readTable(Element element) throws UnreadableDocumentException {
        Element caption = element.selectFirst("> caption");
        readTable(element, caption == null ? "" : caption.text().strip());
    }

    private void readTable(Element element, String caption) throws UnreadableDocumentException {
        if (HtmlTable.isLayout(element)) {
            for (Element row : HtmlTable.rows(element)) {
                for (Element cell : HtmlTable.cells(row)) {
                    readChildren(cell);
                }
            }
            return;
        }
        HtmlTable table = new HtmlTable(element);
        List<Cell> cells = table.cells();
        SheetLayout layout = new SheetLayout(cells);
        if (layout.isSheet()) {
            layout.addTo(sequence);
        } else if (!cells.isEmpty()) {
            sequence.table(cells, caption);
        }
        for (HtmlTable.Nested nested : table.nested()) {
            readTable(nested.table(), nested.caption());
        }
    }
}
