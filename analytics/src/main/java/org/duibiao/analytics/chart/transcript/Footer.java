package org.duibiao.analytics.chart.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.duibiao.analytics.chart.Caption;
import org.duibiao.analytics.chart.Census;
import org.duibiao.analytics.chart.ChartDescription;
import org.duibiao.analytics.chart.RankingChart;
import org.duibiao.analytics.chart.ScatterChart;
import org.duibiao.analytics.chart.ScatterChart.Point;
import org.duibiao.analytics.chart.ScorecardChart;
import org.duibiao.analytics.chart.TargetSettingChart;
import org.duibiao.analytics.chart.TrendChart;
import org.duibiao.analytics.chart.text.ChartTexts;

/** What stands beneath every chart: unit, period, scope, regions, origin, source and data version. */
public final class Footer {

    /** Titles of sources that are printed; of more, how many more there are. */
    private static final int MOST_SOURCES = 2;

    private static final int FEWEST_FOR_QUARTILES = 5;

    private static final String BETWEEN = "   |   ";

    private Footer() {}

    /** The lines beneath a chart. */
    public static List<String> lines(ChartDescription chart, ChartTexts texts) {
        Caption caption = chart.caption();
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                BETWEEN,
                unit(chart, texts),
                texts.text("footer.period", caption.period()),
                texts.text("footer.scope", caption.scope()),
                texts.text("footer.version", caption.dataVersion())));
        lines.add(regions(caption, texts));
        lines.add(String.join(
                BETWEEN, texts.text("footer.origin", origins(caption, texts)), sources(caption.sources(), texts)));
        return lines;
    }

    private static String unit(ChartDescription chart, ChartTexts texts) {
        if (chart instanceof RankingChart ranking) {
            return texts.text("footer.unit", ChartUnits.of(ranking, texts).name());
        }
        if (chart instanceof TrendChart trend) {
            return texts.text("footer.unit", ChartUnits.of(trend, texts).name());
        }
        if (chart instanceof ScatterChart scatter) {
            String across = ChartUnits.of(scatter, scatter.across(), Point::across, texts)
                    .name();
            String upwards = ChartUnits.of(scatter, scatter.upwards(), Point::upwards, texts)
                    .name();
            return across.equals(upwards)
                    ? texts.text("footer.unit", across)
                    : texts.text("footer.unit.two", across, upwards);
        }
        if (chart instanceof ScorecardChart) {
            return texts.text("footer.unit", texts.text("unit.point.0"));
        }
        if (chart instanceof TargetSettingChart) {
            return texts.text("footer.unit", texts.text("unit.percent.0"));
        }
        return texts.text("footer.unit.each");
    }

    private static String regions(Caption caption, ChartTexts texts) {
        String group = texts.text(caption.group());
        return caption.census()
                .map(census -> texts.text("footer.group", census(group, census, texts)))
                .orElseGet(() -> texts.text("footer.group", group));
    }

    private static String census(String group, Census census, ChartTexts texts) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.text("footer.census", group, census.regions(), census.compared()));
        if (census.notRankedTotal() > 0) {
            parts.add(texts.text("footer.notRanked", census.notRankedTotal(), reasons(census.notRanked(), texts)));
        }
        if (census.missingTotal() > 0) {
            parts.add(texts.text("footer.missing", census.missingTotal(), reasons(census.missing(), texts)));
        }
        String line = texts.list(parts);
        return census.compared() < FEWEST_FOR_QUARTILES ? line + BETWEEN + texts.text("footer.fewRegions") : line;
    }

    /** How often each reason applies: 无报告 3、报告未提及 1. */
    public static String reasons(SortedMap<String, Integer> counts, ChartTexts texts) {
        return texts.list(counts.entrySet().stream()
                .map(entry -> texts.text("footer.reasonCount", texts.word("reason", entry.getKey()), entry.getValue()))
                .toList());
    }

    private static String origins(Caption caption, ChartTexts texts) {
        return texts.list(caption.origins().stream()
                .map(origin -> texts.word("origin", origin))
                .toList());
    }

    private static String sources(List<String> sources, ChartTexts texts) {
        if (sources.isEmpty()) {
            return texts.text("footer.sources.none");
        }
        String named = texts.list(sources.stream().limit(MOST_SOURCES).toList());
        return texts.text(
                "footer.sources",
                sources.size() <= MOST_SOURCES
                        ? named
                        : texts.text("footer.sources.more", named, sources.size() - MOST_SOURCES, sources.size()));
    }
}
