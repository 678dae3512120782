package org.duibiao.analytics.chart.jfree.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

class WrittenAxisTest {

    @Test
    void roomBesideTheValuesBearsNeitherNumbersNorLines() {
        WrittenAxis axis = new WrittenAxis();
        axis.setRange(-5, 40);
        axis.setTickUnit(new NumberTickUnit(5));
        axis.writeOnly("0", 0, 20);

        assertThat(ticks(axis)).extracting(ValueTick::getText).containsExactly("0", "5", "10", "15", "20");
    }

    private static List<ValueTick> ticks(WrittenAxis axis) {
        Graphics2D canvas = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();
        return axis.refreshTicks(canvas, new AxisState(), new Rectangle2D.Double(0, 0, 900, 300), RectangleEdge.BOTTOM);
    }
}
