package org.duibiao.analytics.chart.jfree.plot;

import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;

/**
 * Where the data of a plot are drawn.
 *
 * @param area inside the axes
 * @param x place of a value on the axis across
 * @param y place of a value on the axis upwards
 */
public record Surface(Rectangle2D area, DoubleUnaryOperator x, DoubleUnaryOperator y) {

    /** Place of a value on the axis across. */
    public double x(double value) {
        return x.applyAsDouble(value);
    }

    /** Place of a value on the axis upwards. */
    public double y(double value) {
        return y.applyAsDouble(value);
    }
}
