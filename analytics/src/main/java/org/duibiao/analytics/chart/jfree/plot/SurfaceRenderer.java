package org.duibiao.analytics.chart.jfree.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.BiConsumer;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** Hands the surface of a plot to a painter, once, between the grid lines and the outline. */
final class SurfaceRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1L;

    private final transient BiConsumer<Graphics2D, Surface> painter;

    SurfaceRenderer(BiConsumer<Graphics2D, Surface> painter) {
        this.painter = painter;
    }

    @Override
    public void drawItem(
            Graphics2D canvas,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis across,
            ValueAxis upwards,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        if (series == 0 && item == 0) {
            painter.accept(
                    canvas,
                    new Surface(
                            area,
                            value -> across.valueToJava2D(value, area, plot.getDomainAxisEdge()),
                            value -> upwards.valueToJava2D(value, area, plot.getRangeAxisEdge())));
        }
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
