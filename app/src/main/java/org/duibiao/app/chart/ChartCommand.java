package org.duibiao.app.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.model.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code duibiao chart}: the kinds of charts, each a command of its own. */
@Command(name = "chart", synopsisSubcommandLabel = "KIND")
public final class ChartCommand implements Callable<Integer> {

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final Map<String, ChartKind> kinds = new LinkedHashMap<>();

    public ChartCommand(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        kinds.put("ranking", new RankingKind(terminal, catalogue));
        kinds.put("trend", new TrendKind(terminal, catalogue));
        kinds.put("target", new TargetKind(terminal, catalogue));
        kinds.put("target-setting", new TargetSettingKind(terminal, catalogue));
        kinds.put("spine", new SpineKind(terminal, catalogue));
        kinds.put("scatter", new ScatterKind(terminal, catalogue));
        kinds.put("scorecard", new ScorecardKind(terminal, catalogue));
    }

    /** Called by the command line library once it has read this class: the kinds become commands beneath it. */
    @Spec
    void addKinds(CommandSpec spec) {
        kinds.forEach((name, kind) -> spec.addSubcommand(name, CommandSpec.forAnnotatedObject(kind)));
    }

    @Override
    public Integer call() {
        throw new CommandException(
                ExitCode.BAD_USAGE, terminal.text("chart.whichKind", String.join(", ", kinds.keySet())));
    }
}
