package org.duibiao.app.chart;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.builder.TrendCharts;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.mart.PublishedFigures;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.app.console.Terminal;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao chart trend}: a line a region over full years. */
@Command(name = "trend")
final class TrendKind extends ChartKind {

    private static final int MOST_YEARS = 60;

    @Parameters(index = "0", paramLabel = "INDICATOR", descriptionKey = "argument.indicator")
    private String indicator = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "REGION", descriptionKey = "argument.region")
    private List<String> regions = List.of();

    @Option(names = "--from", paramLabel = "YEAR", required = true, descriptionKey = "option.chart.from")
    private int from;

    @Option(names = "--to", paramLabel = "YEAR", required = true, descriptionKey = "option.chart.to")
    private int to;

    @Option(names = "--measure", paramLabel = "MEASURE", defaultValue = "level", descriptionKey = "option.rank.measure")
    private String measure = Measure.LEVEL.id();

    @Mixin
    private final ComparisonOptions comparison = new ComparisonOptions();

    TrendKind(Terminal terminal, Catalogue catalogue) {
        super(terminal, catalogue);
    }

    @Override
    ChartOutcome describe(Marts marts) {
        comparison.check(this);
        if (from >= to || to - from >= MOST_YEARS) {
            throw usage("chart.years", MOST_YEARS);
        }
        Indicator shown = indicator(indicator);
        Measure asked = ComparisonOptions.choice(this, "--measure", measure, List.of(Measure.values()), Measure::id);
        List<Region> drawn =
                regions.stream().map(words -> region(marts, words)).distinct().toList();
        Group group = comparison.group(this, marts, drawn.get(0).level());
        TrendYears years = new TrendYears(this, comparison, new PublishedFigures(marts), drawn, group);
        for (int year = from; year <= to; year++) {
            years.add(shown, asked, year);
        }
        SortedMap<Integer, RankingOutcome> outcomes = years.outcomes();
        SortedMap<Integer, RankingOutcome> official = years.official();
        List<RankingOutcome> all = Stream.concat(outcomes.values().stream(), official.values().stream())
                .toList();
        return new TrendCharts(catalogue(), provenance(marts, all))
                .describe(outcomes, official, drawn, comparison.hasGroup());
    }
}
