package org.duibiao.app.chart;

import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.builder.Provenance;
import org.duibiao.analytics.chart.builder.TargetCharts;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.mart.PublishedPromises;
import org.duibiao.analytics.mart.PublishedSources;
import org.duibiao.app.console.Terminal;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code duibiao chart target}: results against targets of one region. */
@Command(name = "target")
final class TargetKind extends ChartKind {

    @Parameters(index = "0", paramLabel = "REGION", descriptionKey = "argument.region")
    private String region = "";

    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    TargetKind(Terminal terminal, Catalogue catalogue) {
        super(terminal, catalogue);
    }

    @Override
    ChartOutcome describe(Marts marts) {
        Period when = period.get(this);
        Region asked = region(marts, region, when.end());
        PublishedPromises promises = new PublishedPromises(marts);
        PublishedSources sources = new PublishedSources(marts);
        return new TargetCharts(
                        catalogue(),
                        new Provenance(sources.version(), sources.titles(promises.reports(asked.code(), when))))
                .describe(asked, when, promises.list(asked.code(), when));
    }
}
