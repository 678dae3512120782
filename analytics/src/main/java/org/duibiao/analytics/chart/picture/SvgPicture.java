package org.duibiao.analytics.chart.picture;

import java.awt.Dimension;
import java.awt.RenderingHints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A drawing as SVG: letters as outlines, so that the viewer needs no font, and the words in title and description. */
final class SvgPicture {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgPicture() {}

    static byte[] of(Drawing drawing) {
        Document document = newDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Duibiao");
        context.setPrecision(3);
        SVGGraphics2D canvas = new SVGGraphics2D(context, true);
        // Words take the room that they take in the other formats, so that lines break in the same places.
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setSVGCanvasSize(new Dimension(drawing.width(), drawing.height()));
        drawing.painter().accept(canvas);
        Element root = canvas.getRoot();
        root.setAttribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        root.setAttribute("role", "img");
        root.setAttribute("lang", drawing.language());
        root.insertBefore(words(document, "desc", String.join("\n", drawing.transcript())), root.getFirstChild());
        root.insertBefore(words(document, "title", drawing.title()), root.getFirstChild());
        try (StringWriter text = new StringWriter()) {
            canvas.stream(root, text, true, false);
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write SVG to memory", e);
        }
    }

    private static Element words(Document document, String name, String words) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.setTextContent(words);
        return element;
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java cannot make XML documents", e);
        }
    }
}
