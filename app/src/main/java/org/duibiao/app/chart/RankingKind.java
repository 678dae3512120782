package org.duibiao.app.chart;

import java.util.List;
import java.util.Set;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.builder.RankingCharts;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.app.console.Terminal;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.period.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao chart ranking}: a bar a region. */
@Command(name = "ranking")
final class RankingKind extends ChartKind {

    @Parameters(index = "0", paramLabel = "INDICATOR", descriptionKey = "argument.indicator")
    private String indicator = "";

    @Option(names = "--measure", paramLabel = "MEASURE", defaultValue = "level", descriptionKey = "option.rank.measure")
    private String measure = Measure.LEVEL.id();

    @Option(names = "--highlight", paramLabel = "REGION", descriptionKey = "option.chart.highlight")
    private List<String> highlighted = List.of();

    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    @Mixin
    private final ComparisonOptions comparison = new ComparisonOptions();

    RankingKind(Terminal terminal, Catalogue catalogue) {
        super(terminal, catalogue);
    }

    @Override
    ChartOutcome describe(Marts marts) {
        comparison.check(this);
        Indicator ranked = indicator(indicator);
        Measure asked = ComparisonOptions.choice(this, "--measure", measure, List.of(Measure.values()), Measure::id);
        Period when = period.get(this);
        RankingOutcome outcome = comparison.rank(this, marts, ranked, asked, when, comparison.group(this, marts));
        return new RankingCharts(catalogue(), provenance(marts, List.of(outcome)))
                .describe(
                        outcome,
                        outcome instanceof Ranking
                                ? highlighted(marts, highlighted, when.end(), compared(outcome))
                                : Set.of());
    }
}
