package org.duibiao.analytics.chart.jfree;

import java.awt.Graphics;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/** A canvas that remembers where which text was written. */
final class RecordingCanvas extends SVGGraphics2D {

    /** A text, and the ink of it on the page. */
    record Written(String text, Rectangle2D place) {}

    private final List<Written> written;

    RecordingCanvas() {
        super(SVGGeneratorContext.createDefault(newDocument()), false);
        this.written = new ArrayList<>();
    }

    private RecordingCanvas(RecordingCanvas other) {
        super(other);
        this.written = other.written;
    }

    @Override
    public Graphics create() {
        return new RecordingCanvas(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        Rectangle2D ink =
                getFont().createGlyphVector(getFontRenderContext(), text).getVisualBounds();
        Rectangle2D moved = new Rectangle2D.Double(ink.getX() + x, ink.getY() + y, ink.getWidth(), ink.getHeight());
        if (!text.isBlank()) {
            written.add(new Written(
                    text, getTransform().createTransformedShape(moved).getBounds2D()));
        }
    }

    /** Pairs of texts whose ink overlaps. */
    List<String> overlapping() {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            for (int j = i + 1; j < written.size(); j++) {
                if (written.get(i).place().intersects(written.get(j).place())) {
                    pairs.add(written.get(i).text() + " / " + written.get(j).text());
                }
            }
        }
        return pairs;
    }

    /** Texts that leave a page. */
    List<String> outside(int width, int height) {
        Rectangle2D page = new Rectangle2D.Double(0, 0, width, height);
        return written.stream()
                .filter(text -> !page.contains(text.place()))
                .map(Written::text)
                .toList();
    }

    /** How many texts were written. */
    int size() {
        return written.size();
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java cannot make XML documents", e);
        }
    }
}
