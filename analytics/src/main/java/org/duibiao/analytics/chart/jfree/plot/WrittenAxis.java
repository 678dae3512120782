package org.duibiao.analytics.chart.jfree.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;

/** An axis that may leave room beside its values, for words: there it bears neither numbers nor lines of a grid. */
public final class WrittenAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    private double least = Double.NEGATIVE_INFINITY;
    private double greatest = Double.POSITIVE_INFINITY;

    /**
     * Bears numbers of a range only.
     *
     * @param pattern of the numbers
     */
    public void writeOnly(String pattern, double from, double to) {
        least = from;
        greatest = to;
        setNumberFormatOverride(new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)));
    }

    @Override
    @SuppressWarnings("unchecked") // JFreeChart's lists of ticks are raw
    public List<ValueTick> refreshTicks(Graphics2D canvas, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<ValueTick> ticks = new ArrayList<>(super.refreshTicks(canvas, state, area, edge));
        ticks.removeIf(tick -> tick.getValue() < least || tick.getValue() > greatest);
        return ticks;
    }
}
