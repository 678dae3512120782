package org.duibiao.app.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.duibiao.app.command.Refresh;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.DisplayWidth;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.ShownPath;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.app.option.WarehouseOption;
import org.duibiao.app.progress.LineProgress;
import org.duibiao.app.refresh.ProgressListener;
import org.duibiao.app.refresh.RefreshRequest;
import org.duibiao.app.refresh.RefreshSummary;
import org.duibiao.app.spark.WarehouseBusyException;
import org.duibiao.ingest.spark.SourceNotFoundException;
import org.duibiao.model.table.WarehouseLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao statistics load}: a refresh whose only sources are official tables. */
@Command(name = "load")
final class StatisticsLoad implements Callable<Integer> {

    private static final int LABEL = 14;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "option.statistics.file")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final WarehouseOption warehouse = new WarehouseOption();

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "option.refresh.quiet")
    private boolean quiet;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final Supplier<Refresh> refresh;

    StatisticsLoad(Terminal terminal, Supplier<Refresh> refresh) {
        this.terminal = terminal;
        this.refresh = refresh;
    }

    @Override
    public Integer call() {
        WarehouseLayout layout = warehouse.layout();
        RefreshSummary summary = load(RefreshRequest.ofStatistics(files, layout));
        print(summary, layout);
        return Refresh.exitCode(summary).code();
    }

    private RefreshSummary load(RefreshRequest request) {
        ProgressListener listener = quiet ? ProgressListener.silent() : new LineProgress(terminal);
        try {
            return refresh.get().run(request, listener);
        } catch (WarehouseBusyException e) {
            throw new CommandException(ExitCode.BUSY, String.valueOf(e.getMessage()), e);
        } catch (SourceNotFoundException e) {
            throw new CommandException(ExitCode.FAILED, String.valueOf(e.getMessage()), e);
        }
    }

    private void print(RefreshSummary summary, WarehouseLayout layout) {
        terminal.print("statistics.ended." + summary.status(), summary.runId());
        summary.message().ifPresent(message -> entry("refresh.because", message));
        entry(
                "refresh.statistics",
                terminal.text(
                        "statistics.loaded",
                        summary.intake().statistics(),
                        summary.warehouse().statistics()));
        summary.intake()
                .rejected()
                .forEach(each -> terminal.out()
                        .println("    " + terminal.text("refresh.rejected", ShownPath.of(each.path()), each.note())));
        entry(
                "refresh.facts",
                terminal.text(
                        "refresh.factsOf",
                        summary.warehouse().facts(),
                        summary.warehouse().disputedFacts()));
        summary.publishedAs().ifPresent(file -> entry("refresh.published", ShownPath.of(layout.marts() + "/" + file)));
        entry("refresh.next", terminal.text("statistics.next." + summary.status()));
    }

    private void entry(String key, String text) {
        terminal.out().println("  " + DisplayWidth.padRight(terminal.text(key), LABEL) + text);
    }
}
