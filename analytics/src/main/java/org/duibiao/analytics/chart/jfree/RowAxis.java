package org.duibiao.analytics.chart.jfree;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** An axis of rows, the first at the top, whose labels a painter writes into a margin of fixed width. */
final class RowAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    /** Writes the label of a row. */
    @FunctionalInterface
    interface LabelPainter {
        /**
         * Writes the label of a row.
         *
         * @param row from 0
         * @param left left edge of the margin
         * @param right right edge of the margin, where the data begin
         * @param middle height of the row's middle
         */
        void paint(Graphics2D canvas, int row, double left, double right, double middle);
    }

    private final int rows;
    private final double width;
    private final transient LabelPainter painter;

    RowAxis(int rows, double width, LabelPainter painter) {
        this.rows = rows;
        this.width = width;
        this.painter = painter;
        setRange(-0.5, rows - 0.5);
        setInverted(true);
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D canvas, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace reserved) {
        AxisSpace space = reserved == null ? new AxisSpace() : reserved;
        space.ensureAtLeast(width, edge);
        return space;
    }

    @Override
    public AxisState draw(
            Graphics2D canvas,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        for (int row = 0; row < rows; row++) {
            painter.paint(
                    canvas, row, dataArea.getMinX() - width, dataArea.getMinX(), valueToJava2D(row, dataArea, edge));
        }
        return new AxisState(cursor);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
