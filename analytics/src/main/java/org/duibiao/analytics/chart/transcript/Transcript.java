package org.duibiao.analytics.chart.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duibiao.analytics.chart.ChartDescription;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.RankingChart;
import org.duibiao.analytics.chart.ScatterChart;
import org.duibiao.analytics.chart.ScorecardChart;
import org.duibiao.analytics.chart.SpineChart;
import org.duibiao.analytics.chart.TargetChart;
import org.duibiao.analytics.chart.TargetSettingChart;
import org.duibiao.analytics.chart.TrendChart;
import org.duibiao.analytics.chart.text.ChartTexts;

/**
 * A chart in words: title, every value with its marks, what is missing, and the footer. Pictures carry it for those who
 * cannot see them, and it holds every character that is drawn of a chart's figures and names.
 */
public final class Transcript {

    private Transcript() {}

    /** The title of a chart. */
    public static String title(ChartDescription chart, ChartTexts texts) {
        return texts.text(chart.caption().title());
    }

    /** The whole chart, line by line. */
    public static List<String> lines(ChartDescription chart, ChartTexts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(title(chart, texts));
        lines.addAll(body(chart, texts));
        lines.addAll(Footer.lines(chart, texts));
        return lines;
    }

    private static List<String> body(ChartDescription chart, ChartTexts texts) {
        if (chart instanceof RankingChart ranking) {
            return new RankingWords(ranking, texts).lines(ranking);
        }
        if (chart instanceof TrendChart trend) {
            return new TrendWords(trend, texts).lines();
        }
        if (chart instanceof TargetChart target) {
            return new TargetWords(texts).lines(target);
        }
        if (chart instanceof SpineChart spine) {
            return new SpineWords(spine, texts).lines(spine);
        }
        if (chart instanceof ScorecardChart scorecard) {
            return new ScorecardWords(texts).lines(scorecard);
        }
        if (chart instanceof TargetSettingChart setting) {
            return new TargetSettingWords(texts).lines(setting);
        }
        return new ScatterWords((ScatterChart) chart, texts).lines();
    }

    /** What marks mean, in brackets after a value; nothing where there are none. */
    static String marks(Set<Mark> marks, ChartTexts texts) {
        return marks.isEmpty()
                ? ""
                : " ["
                        + texts.list(marks.stream()
                                .sorted()
                                .map(mark -> texts.text("mark." + mark.name()))
                                .toList())
                        + "]";
    }
}
