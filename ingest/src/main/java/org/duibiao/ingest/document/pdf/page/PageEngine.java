package org.duibiao.ingest.document.pdf.page;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Walks over the operators of a page once and notes its characters, lines and pictures; nothing is drawn. */
public final class PageEngine extends PDFGraphicsStreamEngine {

    private static final int MOST_POINTS = 400;

    private final Drawing drawing;
    private final Steps steps;
    private final List<List<Point2D>> figures = new ArrayList<>();
    private Point2D current = new Point2D.Float();

    private PageEngine(PDPage page, Steps steps) {
        super(page);
        this.steps = steps;
        this.drawing = new Drawing(page.getCropBox());
        IgnoredOperator.NAMES.forEach(name -> addOperator(new IgnoredOperator(this, name)));
        addOperator(new ObjectOperator(this));
    }

    /**
     * What stands on a page.
     *
     * @param number of the page, from 1
     * @param steps of the file so far
     * @throws IOException if the page is broken
     * @throws PageLimitException if the file takes more steps than any report
     */
    public static Page read(PDPage page, int number, Steps steps) throws IOException {
        PageEngine engine = new PageEngine(page, steps);
        engine.processPage(page);
        return engine.drawing.page(number);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps.take();
        if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            notePicture();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        note(matrix, font, code, displacement);
    }

    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) throws IOException {
        note(matrix, font, code, displacement);
    }

    private void note(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        double advance = font.isVertical() ? 1 : displacement.getX();
        boolean painted = getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
        drawing.text(Optional.ofNullable(font.toUnicode(code)), painted, matrix, advance);
    }

    void notePicture() {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        drawing.picture(Math.abs(
                matrix.getValue(0, 0) * matrix.getValue(1, 1) - matrix.getValue(0, 1) * matrix.getValue(1, 0)));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        figures.add(new ArrayList<>(List.of(p0, p1, p2, p3, p0)));
        current = p0;
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        figures.add(new ArrayList<>(List.of(current)));
    }

    @Override
    public void lineTo(float x, float y) {
        current = new Point2D.Float(x, y);
        if (figures.isEmpty()) {
            moveTo(x, y);
        } else if (figures.get(figures.size() - 1).size() < MOST_POINTS) {
            figures.get(figures.size() - 1).add(current);
        }
    }

    /** Curves are no lines of a table: what follows begins a figure of its own. */
    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        if (!figures.isEmpty()) {
            List<Point2D> figure = figures.get(figures.size() - 1);
            figure.add(figure.get(0));
        }
    }

    @Override
    public void endPath() {
        figures.clear();
    }

    @Override
    public void strokePath() {
        for (List<Point2D> figure : figures) {
            for (int i = 1; i < figure.size(); i++) {
                Point2D from = figure.get(i - 1);
                Point2D to = figure.get(i);
                drawing.stroke(from.getX(), from.getY(), to.getX(), to.getY());
            }
        }
        figures.clear();
    }

    @Override
    public void fillPath(int windingRule) {
        for (List<Point2D> figure : figures) {
            Rectangle2D area =
                    new Rectangle2D.Double(figure.get(0).getX(), figure.get(0).getY(), 0, 0);
            figure.forEach(area::add);
            drawing.area(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
        }
        figures.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {
        notePicture();
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped away is rare, and not told from what is seen.
    }

    @Override
    public void shadingFill(COSName name) {
        // Shading says nothing.
    }
}
