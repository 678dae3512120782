package org.duibiao.analytics.chart.jfree;

import static java.util.Objects.requireNonNull;

import org.duibiao.analytics.chart.ChartDescription;
import org.duibiao.analytics.chart.RankingChart;
import org.duibiao.analytics.chart.ScatterChart;
import org.duibiao.analytics.chart.ScorecardChart;
import org.duibiao.analytics.chart.SpineChart;
import org.duibiao.analytics.chart.TargetChart;
import org.duibiao.analytics.chart.TargetSettingChart;
import org.duibiao.analytics.chart.TrendChart;
import org.duibiao.analytics.chart.font.ChartFont;
import org.duibiao.analytics.chart.font.FontFinder;
import org.duibiao.analytics.chart.picture.ChartPicture;
import org.duibiao.analytics.chart.picture.Drawing;
import org.duibiao.analytics.chart.picture.PictureFormat;
import org.duibiao.analytics.chart.picture.PictureWriter;
import org.duibiao.analytics.chart.style.Letters;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.transcript.Transcript;

/** Draws charts in one language. */
public final class ChartPainter {

    private final ChartTexts texts;
    private final FontFinder fonts;

    public ChartPainter(ChartTexts texts, FontFinder fonts) {
        this.texts = requireNonNull(texts, "texts is null");
        this.fonts = requireNonNull(fonts, "fonts is null");
    }

    /**
     * A chart as a file.
     *
     * @throws org.duibiao.analytics.chart.font.FontException if the configured font cannot be had
     */
    public ChartPicture paint(ChartDescription chart, PictureFormat format) {
        ChartFont font = font(chart);
        Drawing drawing = drawing(chart, new Letters(font));
        return new ChartPicture(PictureWriter.write(drawing, format), drawing.width(), drawing.height(), font);
    }

    /** A chart as it is drawn on any canvas. */
    Drawing drawing(ChartDescription chart) {
        return drawing(chart, new Letters(font(chart)));
    }

    private ChartFont font(ChartDescription chart) {
        return fonts.find(String.join("\n", Transcript.lines(chart, texts)) + texts.vocabulary());
    }

    private Drawing drawing(ChartDescription chart, Letters letters) {
        if (chart instanceof RankingChart ranking) {
            return new RankingDrawing(ranking, texts, letters).drawing();
        }
        if (chart instanceof TrendChart trend) {
            return new TrendDrawing(trend, texts, letters).drawing();
        }
        if (chart instanceof TargetChart target) {
            return new TargetDrawing(target, texts, letters).drawing();
        }
        if (chart instanceof SpineChart spine) {
            return new SpineDrawing(spine, texts, letters).drawing();
        }
        if (chart instanceof ScorecardChart scorecard) {
            return new ScorecardDrawing(scorecard, texts, letters).drawing();
        }
        if (chart instanceof TargetSettingChart setting) {
            return new TargetSettingDrawing(setting, texts, letters).drawing();
        }
        return new ScatterDrawing((ScatterChart) chart, texts, letters).drawing();
    }
}
