package org.duibiao.app.command;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.evidence.Explainer;
import org.duibiao.analytics.evidence.Explanation;
import org.duibiao.analytics.evidence.StoredReports;
import org.duibiao.app.argument.IndicatorFinder;
import org.duibiao.app.argument.RegionFinder;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.JsonRecord;
import org.duibiao.app.console.JsonText;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.explanation.ExplanationPage;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.app.option.WarehouseOption;
import org.duibiao.app.published.Warehouse;
import org.duibiao.app.ranking.Titles;
import org.duibiao.app.trace.StatementTracer;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao explain}: the evidence of a figure, its rivals, and why this one. */
@Command(name = "explain")
public final class ExplainCommand implements Callable<Integer> {

    /** For whom the evidence is written. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(index = "0", paramLabel = "REGION", descriptionKey = "argument.region")
    private String region = "";

    @Parameters(index = "1", paramLabel = "INDICATOR", descriptionKey = "argument.indicator")
    private String indicator = "";

    @Parameters(index = "2", paramLabel = "YEAR", descriptionKey = "argument.year")
    private int year;

    @Option(names = "--trace", descriptionKey = "option.explain.trace")
    private boolean trace;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "option.explain.format")
    private Format format = Format.TEXT;

    @Mixin
    private final WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final Catalogue catalogue;

    public ExplainCommand(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        Region asked = new RegionFinder(
                        catalogue.regionHistory(), LocalDate.of(year, Month.DECEMBER, 31), terminal.messages())
                .get(region);
        Indicator measured = new IndicatorFinder(catalogue.indicators(), terminal.messages()).get(indicator);
        try (Marts marts = Warehouse.open(warehouse.layout(), terminal.messages())) {
            Explanation explanation = new Explainer(marts).explain(asked.code(), measured.id(), year);
            if (explanation.isEmpty()) {
                terminal.say(
                        "explain.nothing",
                        asked.fullName(),
                        Titles.of(measured, terminal.messages().language()),
                        year,
                        coverage(explanation));
                new ExplanationPage(terminal.messages(), catalogue, trace)
                        .unread(explanation)
                        .forEach(terminal.err()::println);
                return ExitCode.NO_ANSWER.code();
            }
            if (format == Format.JSON) {
                terminal.out().println(JsonText.of(JsonRecord.of(explanation)));
                return ExitCode.DONE.code();
            }
            StatementTracer tracer = new StatementTracer(terminal.messages(), catalogue, new StoredReports(marts));
            new ExplanationPage(terminal.messages(), catalogue, trace, tracer::lines)
                    .lines(explanation)
                    .forEach(terminal.out()::println);
            return ExitCode.DONE.code();
        }
    }

    private String coverage(Explanation explanation) {
        return explanation
                .coverage()
                .map(status -> terminal.messages().textOr("coverage." + status, status))
                .map(words -> explanation
                        .coverageWords()
                        .map(said -> words + ": " + said)
                        .orElse(words))
                .orElseGet(() -> terminal.text("coverage.no_report"));
    }
}
