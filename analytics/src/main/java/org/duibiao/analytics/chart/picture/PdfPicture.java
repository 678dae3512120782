package org.duibiao.analytics.chart.picture;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A drawing as PDF of one page of its size: letters as outlines, the words in the document's properties. It bears no time and
 * no random identifier.
 */
final class PdfPicture {

    private static final long ANY_IDENTIFIER = 1;

    private PdfPicture() {}

    static byte[] of(Drawing drawing) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream content = new ByteArrayOutputStream()) {
            document.setDocumentId(ANY_IDENTIFIER);
            document.getDocumentInformation().setTitle(drawing.title());
            document.getDocumentInformation().setSubject(String.join("\n", drawing.transcript()));
            document.getDocumentInformation().setCreator("Duibiao");
            document.getDocumentCatalog().setLanguage(drawing.language());
            PDPage page = new PDPage(new PDRectangle(drawing.width(), drawing.height()));
            document.addPage(page);
            PdfBoxGraphics2D canvas = new PdfBoxGraphics2D(document, drawing.width(), drawing.height());
            drawing.painter().accept(canvas);
            canvas.dispose();
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.drawForm(canvas.getXFormObject());
            }
            document.save(content);
            return content.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write PDF to memory", e);
        }
    }
}
