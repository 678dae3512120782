package org.duibiao.ingest.document.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.duibiao.ingest.document.table.HeaderPaths;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;

/** Blocks in the order of their document; knows under which headings the next one stands, and the document's title. */
public final class BlockSequence {

    private static final int LONGEST_CAPTION = 3;

    private record Open(int level, String text) {}

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Open> openHeadings = new ArrayDeque<>();
    private final TitleLines titleLines = new TitleLines();
    /** The open headings; blocks under the same share it. */
    private List<String> headingPath = List.of();

    /** Adds a line that stands by itself: a heading where its shape says so, else a paragraph. */
    public void line(String text) {
        OptionalInt level = HeadingShape.level(text);
        if (level.isPresent()) {
            heading(text, level.getAsInt());
        } else if (HeadingShape.isTitle(text)) {
            titleLines.line(text);
            open(text, HeadingShape.TITLE);
        } else {
            titleLines.line(text);
            blocks.add(new Block.Paragraph(blocks.size(), headingPath, text));
        }
    }

    /** Adds a heading, which closes those of its own level and below. */
    public void heading(String text, int level) {
        titleLines.close();
        open(text, level);
    }

    /** Adds the title, which closes all headings. */
    public void title(String text) {
        titleLines.line(text);
        open(text, HeadingShape.TITLE);
    }

    private void open(String text, int level) {
        while (!openHeadings.isEmpty() && openHeadings.getLast().level() >= level) {
            openHeadings.removeLast();
        }
        blocks.add(new Block.Heading(blocks.size(), pathOfOpen(), text, level));
        openHeadings.addLast(new Open(level, text.strip()));
        headingPath = pathOfOpen();
    }

    /** Adds a paragraph of one or more lines. */
    public void paragraph(String text) {
        titleLines.close();
        blocks.add(new Block.Paragraph(blocks.size(), headingPath, text));
    }

    /** Adds a table. A short line just above that names it or its unit becomes its caption. */
    public void table(List<Cell> cells) {
        table(cells, "");
    }

    /** Adds a table under a caption; where that is empty, under the short line just above that names it or its unit. */
    public void table(List<Cell> cells, String knownCaption) {
        titleLines.close();
        String caption = knownCaption.isEmpty() ? takeCaption() : knownCaption;
        blocks.add(new Block.Table(blocks.size(), headingPath, caption, HeaderPaths.fill(cells)));
    }

    /** Takes back the lines just above that name a table or its unit: at most its name, its number and its unit. */
    private String takeCaption() {
        String caption = "";
        for (int lines = 0; lines < LONGEST_CAPTION; lines++) {
            if (blocks.isEmpty()
                    || !(blocks.get(blocks.size() - 1) instanceof Block.Paragraph last)
                    || !Captions.isCaption(last.text())
                            && !Captions.isNameAbove(last.text(), caption)
                            && !Captions.isTranslationAbove(last.text(), caption)) {
                break;
            }
            blocks.remove(blocks.size() - 1);
            caption = caption.isEmpty() ? last.text() : last.text() + "\n" + caption;
        }
        return caption;
    }

    /** The document so far. */
    public Document document(String mediaType) {
        return new Document(mediaType, titleLines.title(), blocks);
    }

    private List<String> pathOfOpen() {
        return openHeadings.stream().map(Open::text).toList();
    }
}
