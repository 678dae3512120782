package org.duibiao.analytics.chart.jfree;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.duibiao.analytics.chart.ChartDescription;
import org.duibiao.analytics.chart.picture.Drawing;
import org.duibiao.analytics.chart.style.Letters;
import org.duibiao.analytics.chart.style.Palette;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.transcript.Footer;
import org.duibiao.analytics.chart.transcript.Transcript;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;

/** A chart on its page: title and legend above the plot, the footer beneath, as high as all of them need. */
final class Sheet {

    /** Width of every chart in points. */
    static final int WIDTH = 960;

    private static final double PADDING = 16;
    /** Width that plot, title and footer have. */
    static final double INNER_WIDTH = WIDTH - 2 * PADDING;

    private static final double BENEATH_THE_PLOT = 10;
    private static final double BETWEEN_LINES = 3;

    private static final double MOST_HEIGHT = 100_000;

    private final ChartTexts texts;
    private final Letters letters;

    Sheet(ChartTexts texts, Letters letters) {
        this.texts = texts;
        this.letters = letters;
    }

    /**
     * Puts a plot on a page.
     *
     * @param plotHeight height of the plot with its axes, in points
     * @param notes lines beneath the plot and above the footer
     */
    Drawing of(
            ChartDescription description,
            XYPlot plot,
            double plotHeight,
            List<LegendEntry> legend,
            List<String> notes) {
        JFreeChart chart = new JFreeChart(null, letters.boldAt(Letters.TITLE), plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(PADDING, PADDING, PADDING, PADDING));
        chart.addSubtitle(heading(Transcript.title(description, texts)));
        if (!legend.isEmpty()) {
            chart.addSubtitle(legend(legend));
        }
        List<String> footer = Footer.lines(description, texts);
        for (int i = footer.size() - 1; i >= 0; i--) {
            chart.addSubtitle(line(footer.get(i), Palette.GREY, i == 0 && notes.isEmpty()));
        }
        for (int i = notes.size() - 1; i >= 0; i--) {
            chart.addSubtitle(line(notes.get(i), Palette.BLACK, i == 0));
        }
        int height = (int) Math.ceil(plotHeight + titlesHeight(chart) + 2 * PADDING);
        return new Drawing(
                Transcript.title(description, texts),
                Transcript.lines(description, texts),
                texts.language(),
                WIDTH,
                height,
                canvas -> chart.draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, height)));
    }

    private static double titlesHeight(JFreeChart chart) {
        Graphics2D scratch = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        double height = 0;
        for (int i = 0; i < chart.getSubtitleCount(); i++) {
            Title title = chart.getSubtitle(i);
            height += title.arrange(
                            scratch, new RectangleConstraint(new Range(0, INNER_WIDTH), new Range(0, MOST_HEIGHT)))
                    .getHeight();
        }
        scratch.dispose();
        return height;
    }

    private TextTitle heading(String text) {
        TextTitle title = new TextTitle(
                letters.writable(text),
                letters.boldAt(Letters.TITLE),
                Palette.BLACK,
                RectangleEdge.TOP,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                new RectangleInsets(0, 0, 8, 0));
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setExpandToFitSpace(true);
        return title;
    }

    private TextTitle line(String text, Color colour, boolean first) {
        TextTitle title = new TextTitle(
                letters.writable(text),
                letters.at(Letters.SMALL),
                colour,
                RectangleEdge.BOTTOM,
                HorizontalAlignment.LEFT,
                VerticalAlignment.BOTTOM,
                new RectangleInsets(first ? BENEATH_THE_PLOT : BETWEEN_LINES, 0, 0, 0));
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setExpandToFitSpace(true);
        return title;
    }

    private LegendTitle legend(List<LegendEntry> entries) {
        LegendItemCollection items = new LegendItemCollection();
        entries.forEach(entry -> items.add(item(entry)));
        LegendTitle legend = new LegendTitle(() -> items);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(letters.at(Letters.SMALL));
        legend.setItemPaint(Palette.BLACK);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 14));
        legend.setLegendItemGraphicPadding(new RectangleInsets(2, 2, 2, 2));
        legend.setMargin(0, 0, 6, 0);
        legend.setBackgroundPaint(null);
        return legend;
    }

    private LegendItem item(LegendEntry entry) {
        LegendItem item = new LegendItem(
                letters.writable(entry.meaning()),
                null,
                null,
                null,
                true,
                entry.shape(),
                entry.filled(),
                entry.colour(),
                !entry.filled(),
                entry.colour(),
                entry.stroke(),
                false,
                new Rectangle2D.Double(),
                Palette.THIN,
                entry.colour());
        item.setLabelFont(letters.at(Letters.SMALL));
        return item;
    }
}
