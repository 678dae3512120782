package org.duibiao.app.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.duibiao.app.command.Refresh;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.model.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code duibiao statistics}: official figures beside those that bureaus report of themselves. */
@Command(name = "statistics", synopsisSubcommandLabel = "load|list")
public final class StatisticsCommand implements Callable<Integer> {

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final Map<String, Callable<Integer>> actions = new LinkedHashMap<>();

    /**
     * @param refresh made when it is needed: making it loads Spark
     * @param catalogue for the names of indicators
     */
    public StatisticsCommand(Terminal terminal, Supplier<Refresh> refresh, Catalogue catalogue) {
        this.terminal = terminal;
        actions.put("load", new StatisticsLoad(terminal, refresh));
        actions.put("list", new StatisticsList(terminal, catalogue));
    }

    /** Called by the command line library once it has read this class: the actions become commands beneath it. */
    @Spec
    void addActions(CommandSpec spec) {
        actions.forEach((name, action) -> spec.addSubcommand(name, CommandSpec.forAnnotatedObject(action)));
    }

    @Override
    public Integer call() {
        throw new CommandException(
                ExitCode.BAD_USAGE, terminal.text("statistics.whichAction", String.join(", ", actions.keySet())));
    }
}
