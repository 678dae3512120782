package org.duibiao.samples.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets the parts of a report on pages of A4, with the page's number at its foot and tables ruled. */
final class PdfPages {

    private static final String FONT = "font/NotoSansSC-Regular.ttf";
    /** Marks that no line begins with. */
    private static final String HANGING = "。，；：、）”》";

    private static final float MARGIN = 64;
    private static final float TEXT_SIZE = 12;
    private static final float TITLE_SIZE = 16;
    private static final float CELL_SIZE = 7.5f;
    private static final float LEADING = 1.6f;
    private static final float CELL_LEADING = 1.3f;
    private static final float PADDING = 3;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private final PDDocument document;
    private final PDFont font;
    private final List<PDPageContentStream> pages = new ArrayList<>();
    private float y;

    private PdfPages(PDDocument document, PDFont font) {
        this.document = document;
        this.font = font;
    }

    /** A PDF file with its font embedded. */
    static byte[] pdf(List<Part> parts) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream font = PdfPages.class.getResourceAsStream(FONT)) {
            if (font == null) {
                throw new IOException(FONT + " is missing from the samples");
            }
            PdfPages pages = new PdfPages(document, PDType0Font.load(document, font, true));
            pages.turn();
            for (Part part : parts) {
                pages.add(part);
            }
            pages.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.setDocumentId(1L);
            document.save(bytes);
            return StablePdf.rewrite(bytes.toByteArray());
        }
    }

    private PDPageContentStream page() {
        return pages.get(pages.size() - 1);
    }

    private void turn() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.getCOSObject().removeItem(COSName.METADATA);
        document.addPage(page);
        pages.add(new PDPageContentStream(document, page, AppendMode.OVERWRITE, false));
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private void finish() throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            String number = "— " + (i + 1) + " —";
            write(pages.get(i), number, (PDRectangle.A4.getWidth() - width(number, 9)) / 2, MARGIN / 2, 9);
            pages.get(i).close();
        }
    }

    private void add(Part part) throws IOException {
        if (part instanceof Part.Table table) {
            table(table.grid());
        } else if (part instanceof Part.Title title) {
            y -= TITLE_SIZE * LEADING;
            float start = (PDRectangle.A4.getWidth() - width(title.text(), TITLE_SIZE)) / 2;
            write(page(), title.text(), Math.max(MARGIN, start), y, TITLE_SIZE);
        } else if (part instanceof Part.Heading heading) {
            if (heading.text().startsWith("附件")) {
                turn();
            }
            lines("　　" + heading.text());
        } else {
            lines("　　" + ((Part.Paragraph) part).text());
        }
    }

    private void lines(String text) throws IOException {
        for (String line : wrapped(text, WIDTH, TEXT_SIZE)) {
            if (y - TEXT_SIZE * LEADING < MARGIN) {
                turn();
            }
            y -= TEXT_SIZE * LEADING;
            write(page(), line, MARGIN, y, TEXT_SIZE);
        }
    }

    private void table(Grid grid) throws IOException {
        y -= TEXT_SIZE;
        List<PlacedCell> cells = PlacedCell.of(grid);
        float[] edges = edges(grid);
        float[] heights = heights(grid, cells, edges);
        int first = 0;
        while (first < heights.length) {
            int end = first;
            float left = y - MARGIN;
            while (end < heights.length && heights[end] <= left) {
                left -= heights[end];
                end++;
            }
            if (end == first) {
                turn();
                continue;
            }
            rows(cells, edges, heights, first, end);
            first = end;
        }
    }

    /** The rows that fit a page; a cell that began on the page before goes on empty. */
    private void rows(List<PlacedCell> cells, float[] edges, float[] heights, int first, int end) throws IOException {
        for (PlacedCell cell : cells) {
            int from = Math.max(first, cell.row());
            int to = Math.min(end, cell.row() + cell.rowSpan());
            if (from >= to) {
                continue;
            }
            float top = y - sum(heights, first, from);
            float height = sum(heights, from, to);
            float width = edges[cell.column() + cell.columnSpan()] - edges[cell.column()];
            page().addRect(edges[cell.column()], top - height, width, height);
            page().stroke();
            if (cell.row() >= first) {
                float line = top - PADDING;
                for (String words : wrappedLines(cell.text(), width - 2 * PADDING)) {
                    line -= CELL_SIZE * CELL_LEADING;
                    write(page(), words, edges[cell.column()] + PADDING, line, CELL_SIZE);
                }
            }
        }
        y -= sum(heights, first, end);
    }

    private static float[] edges(Grid grid) {
        int shares = grid.widths().stream().mapToInt(Integer::intValue).sum();
        float[] edges = new float[grid.widths().size() + 1];
        edges[0] = MARGIN;
        for (int i = 0; i < grid.widths().size(); i++) {
            edges[i + 1] = edges[i] + WIDTH * grid.widths().get(i) / shares;
        }
        return edges;
    }

    /** Heights of the rows: those of the cells that lie in one, the last row of a merged cell grown to hold it. */
    private float[] heights(Grid grid, List<PlacedCell> cells, float[] edges) throws IOException {
        float[] heights = new float[grid.rows().size()];
        for (PlacedCell cell : cells) {
            float width = edges[cell.column() + cell.columnSpan()] - edges[cell.column()] - 2 * PADDING;
            int lines = Math.max(1, wrappedLines(cell.text(), width).size());
            float needed = lines * CELL_SIZE * CELL_LEADING + 2 * PADDING;
            int last = cell.row() + cell.rowSpan() - 1;
            if (cell.rowSpan() == 1) {
                heights[last] = Math.max(heights[last], needed);
            }
        }
        return heights;
    }

    private static float sum(float[] heights, int from, int to) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            sum += heights[i];
        }
        return sum;
    }

    private List<String> wrappedLines(String text, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            lines.addAll(wrapped(line, width, CELL_SIZE));
        }
        return lines;
    }

    private List<String> wrapped(String text, float width, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (int i = 0; i < text.length(); i++) {
            float next = width(text.substring(i, i + 1), size);
            boolean hangs = HANGING.indexOf(text.charAt(i)) >= 0;
            if (used + next > width && line.length() > 0 && !hangs) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(text.charAt(i));
            used += next;
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) * size / 1000;
    }

    private void write(PDPageContentStream page, String text, float x, float baseline, float size) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, baseline);
        page.showText(text);
        page.endText();
    }
}
