package org.duibiao.analytics.chart.jfree.plot;

import java.awt.Graphics2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.duibiao.analytics.chart.style.Letters;
import org.duibiao.analytics.chart.style.Palette;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Plots and axes in the style of all charts. */
public final class Plots {

    /** Points kept free above and below a number of an axis. */
    private static final double ROOM_OF_A_TICK = 14;

    private Plots() {}

    /** A plot whose data a painter draws. */
    public static XYPlot of(ValueAxis across, ValueAxis upwards, BiConsumer<Graphics2D, Surface> painter) {
        XYSeries anything = new XYSeries("");
        anything.add(across.getRange().getCentralValue(), upwards.getRange().getCentralValue());
        XYPlot plot = new XYPlot(new XYSeriesCollection(anything), across, upwards, new SurfaceRenderer(painter));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setDomainGridlineStroke(Palette.THIN);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(Palette.THIN);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    /** An axis of numbers over a range. */
    public static WrittenAxis numbers(Letters letters, double least, double greatest) {
        WrittenAxis axis = new WrittenAxis();
        axis.setRange(least, greatest);
        axis.setTickLabelFont(letters.at(Letters.SMALL));
        axis.setTickLabelPaint(Palette.GREY);
        axis.setLabelFont(letters.at(Letters.USUAL));
        axis.setLabelPaint(Palette.BLACK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setNumberFormatOverride(new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        return axis;
    }

    /** An axis of numbers from bottom to top: a number every few lines of text is enough for the eye. */
    public static WrittenAxis upwards(Letters letters, double least, double greatest) {
        WrittenAxis axis = numbers(letters, least, greatest);
        axis.setTickLabelInsets(new RectangleInsets(ROOM_OF_A_TICK, 4, ROOM_OF_A_TICK, 4));
        return axis;
    }

    /** An axis that takes no room. */
    public static NumberAxis hidden(double least, double greatest) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(least, greatest);
        axis.setVisible(false);
        return axis;
    }
}
