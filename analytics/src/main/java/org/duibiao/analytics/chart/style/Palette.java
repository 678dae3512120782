package org.duibiao.analytics.chart.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/**
 * Colours that people with any kind of colour blindness can tell apart (Okabe and Ito, 2008), and the strokes that go with
 * them.
 */
public final class Palette {

    public static final Color BLACK = new Color(0x22, 0x22, 0x22);
    public static final Color ORANGE = new Color(0xE6, 0x9F, 0x00);
    public static final Color SKY_BLUE = new Color(0x56, 0xB4, 0xE9);
    public static final Color GREEN = new Color(0x00, 0x9E, 0x73);
    public static final Color BLUE = new Color(0x00, 0x72, 0xB2);
    public static final Color VERMILION = new Color(0xD5, 0x5E, 0x00);
    public static final Color PURPLE = new Color(0xCC, 0x79, 0xA7);

    public static final Color GREY = new Color(0x66, 0x66, 0x66);
    public static final Color LIGHT_GREY = new Color(0xBB, 0xBB, 0xBB);
    public static final Color GRID = new Color(0xE0, 0xE0, 0xE0);
    /** The middle half of a group. */
    public static final Color MIDDLE_HALF = new Color(0xC8, 0xD6, 0xE0);
    /** From the worst of a group to its best. */
    public static final Color RANGE = new Color(0xE6, 0xEB, 0xEF);

    /** Of the lines of a trend, in order; as many as a trend may have. */
    public static final List<Color> LINES = List.of(BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY_BLUE, BLACK);

    public static final Stroke HAIR = new BasicStroke(0.7f);
    public static final Stroke THIN = new BasicStroke(1f);
    public static final Stroke LINE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    public static final Stroke DASHED =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {5f, 3f}, 0f);

    public static final Stroke DOTTED =
            new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1f, new float[] {0.1f, 4f}, 0f);

    private Palette() {}
}
