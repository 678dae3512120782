package org.duibiao.app.chart;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.builder.Provenance;
import org.duibiao.analytics.chart.builder.ScorecardCharts;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.mart.PublishedSources;
import org.duibiao.analytics.scorecard.PublishedScorecards;
import org.duibiao.analytics.scorecard.ScoredForm;
import org.duibiao.app.console.Terminal;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao chart scorecard}: a self-evaluation form, weights, awarded points and those by the rules. */
@Command(name = "scorecard")
final class ScorecardKind extends ChartKind {

    @Parameters(index = "0", paramLabel = "REGION", descriptionKey = "argument.region")
    private String region = "";

    @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "option.rank.year")
    private int year;

    @Option(names = "--subject", paramLabel = "SUBJECT", descriptionKey = "option.chart.subject")
    private Optional<String> subject = Optional.empty();

    ScorecardKind(Terminal terminal, Catalogue catalogue) {
        super(terminal, catalogue);
    }

    @Override
    ChartOutcome describe(Marts marts) {
        Region asked = region(marts, region, LocalDate.of(year, Month.DECEMBER, 31));
        List<ScoredForm> forms = new PublishedScorecards(marts).list(asked.code(), year);
        PublishedSources sources = new PublishedSources(marts);
        List<String> reports =
                forms.stream().map(form -> form.source().reportId()).distinct().toList();
        return new ScorecardCharts(new Provenance(sources.version(), sources.titles(reports)))
                .describe(asked, year, forms, subject);
    }
}
