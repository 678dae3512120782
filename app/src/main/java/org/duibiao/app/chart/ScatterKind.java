package org.duibiao.app.chart;

import java.util.List;
import java.util.Set;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.builder.ScatterCharts;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.app.console.Terminal;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.period.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao chart scatter}: two indicators against each other. */
@Command(name = "scatter")
final class ScatterKind extends ChartKind {

    @Parameters(index = "0", paramLabel = "X[:MEASURE]", descriptionKey = "argument.chart.across")
    private String across = "";

    @Parameters(index = "1", paramLabel = "Y[:MEASURE]", descriptionKey = "argument.chart.upwards")
    private String upwards = "";

    @Option(names = "--highlight", paramLabel = "REGION", descriptionKey = "option.chart.highlight")
    private List<String> highlighted = List.of();

    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    @Mixin
    private final ComparisonOptions comparison = new ComparisonOptions();

    ScatterKind(Terminal terminal, Catalogue catalogue) {
        super(terminal, catalogue);
    }

    @Override
    ChartOutcome describe(Marts marts) {
        comparison.check(this);
        Period when = period.get(this);
        RankingOutcome first = ranking(marts, across, when);
        RankingOutcome second = ranking(marts, upwards, when);
        return new ScatterCharts(catalogue(), provenance(marts, List.of(first, second)))
                .describe(
                        first,
                        second,
                        first instanceof Ranking
                                ? highlighted(marts, highlighted, when.end(), compared(first))
                                : Set.of());
    }

    /** The ranking of an indicator, by the measure that stands behind its colon: gdp:growth. */
    private RankingOutcome ranking(Marts marts, String words, Period when) {
        int colon = words.lastIndexOf(':');
        String name = colon < 0 ? words : words.substring(0, colon);
        String measure = colon < 0 ? Measure.LEVEL.id() : words.substring(colon + 1);
        Measure asked = ComparisonOptions.choice(this, words, measure, List.of(Measure.values()), Measure::id);
        Group group = comparison.group(this, marts);
        return comparison.rank(this, marts, indicator(name), asked, when, group);
    }
}
