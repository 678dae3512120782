package org.duibiao.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.duibiao.app.audit.AuditCommand;
import org.duibiao.app.audit.HistoryCommand;
import org.duibiao.app.chart.ChartCommand;
import org.duibiao.app.command.CatalogueCommand;
import org.duibiao.app.command.CommandList;
import org.duibiao.app.command.CommandList.Group;
import org.duibiao.app.command.DoctorCommand;
import org.duibiao.app.command.EvaluateCommand;
import org.duibiao.app.command.ExplainCommand;
import org.duibiao.app.command.ExportCommand;
import org.duibiao.app.command.QueryCommand;
import org.duibiao.app.command.RankCommand;
import org.duibiao.app.command.Refresh;
import org.duibiao.app.command.RefreshCommand;
import org.duibiao.app.command.RunsCommand;
import org.duibiao.app.command.StatusCommand;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.evaluation.Evaluation;
import org.duibiao.app.scorecard.ScorecardCommand;
import org.duibiao.app.spark.RefreshJob;
import org.duibiao.app.statistics.StatisticsCommand;
import org.duibiao.app.trace.TraceCommand;
import org.duibiao.ingest.reading.CatalogueReportReader;
import org.duibiao.ingest.report.ReportReader;
import org.duibiao.model.catalogue.Catalogue;

/** The one place where the parts of the program are put together. */
final class Composition {

    private Composition() {}

    /** The commands, each wired to what it needs when it is asked for. */
    static CommandList commands(Terminal terminal) {
        Map<String, Supplier<Callable<Integer>>> makers = new LinkedHashMap<>();
        makers.put("refresh", () -> new RefreshCommand(terminal, Composition::refresh, Catalogue.bundled()));
        makers.put("statistics", () -> new StatisticsCommand(terminal, Composition::refresh, Catalogue.bundled()));
        makers.put("rank", () -> new RankCommand(terminal, Catalogue.bundled()));
        makers.put("chart", () -> new ChartCommand(terminal, Catalogue.bundled()));
        makers.put("explain", () -> new ExplainCommand(terminal, Catalogue.bundled()));
        makers.put("trace", () -> new TraceCommand(terminal, Catalogue.bundled()));
        makers.put("scorecard", () -> new ScorecardCommand(terminal, Catalogue.bundled()));
        makers.put("audit", () -> new AuditCommand(terminal, Catalogue.bundled()));
        makers.put("history", () -> new HistoryCommand(terminal, Catalogue.bundled()));
        makers.put("query", () -> new QueryCommand(terminal, System.in));
        makers.put("export", () -> new ExportCommand(terminal));
        makers.put("status", () -> new StatusCommand(terminal, Catalogue.bundled()));
        makers.put("runs", () -> new RunsCommand(terminal));
        makers.put("catalogue", () -> new CatalogueCommand(terminal, Catalogue.bundled()));
        makers.put("doctor", () -> new DoctorCommand(terminal));
        makers.put("evaluate", () -> new EvaluateCommand(terminal, new Evaluation(reader(), Catalogue.bundled())));
        makers.put("warm-up", () -> new WarmUp(terminal));
        return new CommandList(
                List.of(
                        new Group("help.collect", List.of("refresh", "statistics")),
                        new Group(
                                "help.ask",
                                List.of("rank", "chart", "explain", "trace", "scorecard", "query", "export")),
                        new Group("help.inspect", List.of("status", "runs", "catalogue")),
                        new Group("help.verify", List.of("audit", "history", "evaluate", "doctor"))),
                makers);
    }

    private static Refresh refresh() {
        RefreshJob job = RefreshJob.bundled(Composition::reader, Version.current());
        return job::run;
    }

    /** Called where reports are read, on a cluster in other processes than this one. */
    private static ReportReader reader() {
        return CatalogueReportReader.of(Catalogue.bundled());
    }
}
