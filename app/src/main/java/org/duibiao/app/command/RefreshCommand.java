package org.duibiao.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.progress.BarProgress;
import org.duibiao.app.progress.LineProgress;
import org.duibiao.app.refresh.ProgressListener;
import org.duibiao.app.refresh.Refresh;
import org.duibiao.app.refresh.RefreshException;
import org.duibiao.app.refresh.RefreshRequest;
import org.duibiao.app.refresh.RefreshSummary;
import org.duibiao.app.refresh.RefreshSummary.Status;
import org.duibiao.app.refresh.WarehouseBusyException;
import org.duibiao.model.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao refresh}: reports in, what changed recomputed, marts published. */
@Command(name = "refresh")
public final class RefreshCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "SOURCE", descriptionKey = "refresh.source")
    private List<String> sources = new ArrayList<>();

    @Mixin
    private final WarehouseOption warehouse = new WarehouseOption();

    @Option(names = "--master", paramLabel = "URL", descriptionKey = "refresh.master")
    private Optional<String> master = Optional.empty();

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "refresh.quiet")
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
        RefreshRequest request = new RefreshRequest(sources, warehouse.layout(), master);
        RefreshSummary summary = run(request);
        new RefreshReport(terminal, catalogue.setAsideReasons()).print(summary, request);
        if (summary.status() == Status.UNPUBLISHED) {
            return ExitCode.CHECK_NOT_PASSED.code();
        }
        return summary.files().rejected().isEmpty() ? ExitCode.DONE.code() : ExitCode.INPUT_REJECTED.code();
    }

    private RefreshSummary run(RefreshRequest request) {
        try {
            if (quiet) {
                return refresh.get().run(request, ProgressListener.deaf());
            }
            if (!terminal.interactive()) {
                return refresh.get().run(request, new LineProgress(terminal));
            }
            try (BarProgress bar = new BarProgress(terminal)) {
                return refresh.get().run(request, bar);
            }
        } catch (WarehouseBusyException e) {
            throw new CommandException(ExitCode.BUSY, e.getMessage(), e);
        } catch (RefreshException e) {
            throw new CommandException(ExitCode.FAILED, e.getMessage(), e);
        }
    }
}
