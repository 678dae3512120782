package org.duibiao.app.command;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.app.option.WarehouseOption;
import org.duibiao.app.progress.BarProgress;
import org.duibiao.app.progress.LineProgress;
import org.duibiao.app.progress.RefreshReport;
import org.duibiao.app.refresh.ProgressListener;
import org.duibiao.app.refresh.RefreshRequest;
import org.duibiao.app.refresh.RefreshSummary;
import org.duibiao.app.spark.WarehouseBusyException;
import org.duibiao.ingest.spark.SourceNotFoundException;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.table.WarehouseLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao refresh}: reports in, what changed recomputed, marts published. */
@Command(name = "refresh")
public final class RefreshCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "SOURCE", descriptionKey = "option.refresh.source")
    private List<String> sources = new ArrayList<>();

    @Mixin
    private final WarehouseOption warehouse = new WarehouseOption();

    @Option(names = "--master", paramLabel = "URL", descriptionKey = "option.refresh.master")
    private Optional<String> master = Optional.empty();

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "option.refresh.quiet")
    private boolean quiet;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final Supplier<Refresh> refresh;
    private final Catalogue catalogue;

    /**
     * @param refresh made when it is needed: making it loads Spark
     * @param catalogue for the names of the reasons that figures are set aside for
     */
    public RefreshCommand(Terminal terminal, Supplier<Refresh> refresh, Catalogue catalogue) {
        this.terminal = terminal;
        this.refresh = refresh;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        WarehouseLayout layout = warehouse.layout();
        Instant start = Instant.now();
        RefreshSummary summary = run(new RefreshRequest(sources, layout, master));
        new RefreshReport(terminal, catalogue.setAsideReasons())
                .print(summary, layout, Duration.between(start, Instant.now()));
        return Refresh.exitCode(summary).code();
    }

    private RefreshSummary run(RefreshRequest request) {
        try {
            return watched(request);
        } catch (WarehouseBusyException e) {
            throw new CommandException(ExitCode.BUSY, String.valueOf(e.getMessage()), e);
        } catch (SourceNotFoundException e) {
            throw new CommandException(ExitCode.FAILED, String.valueOf(e.getMessage()), e);
        }
    }

    private RefreshSummary watched(RefreshRequest request) {
        if (quiet) {
            return refresh.get().run(request, ProgressListener.silent());
        }
        if (!terminal.interactive()) {
            return refresh.get().run(request, new LineProgress(terminal));
        }
        try (BarProgress bar = new BarProgress(terminal)) {
            return refresh.get().run(request, bar);
        }
    }
}
