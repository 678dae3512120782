package org.duibiao.app;

import java.util.concurrent.Callable;
import org.duibiao.app.command.CommandList;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duibiao} without a command: the help page, or the version. */
@Command(name = "duibiao")
final class RootCommand implements Callable<Integer> {

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Option(names = "--version", descriptionKey = "option.version")
    private boolean version;

    private final Terminal terminal;
    private final CommandList commands;

    RootCommand(Terminal terminal, CommandList commands) {
        this.terminal = terminal;
        this.commands = commands;
    }

    @Override
    public Integer call() {
        if (version) {
            terminal.out().println("duibiao " + Version.current());
        } else {
            new HelpPage(terminal.messages(), commands).lines().forEach(terminal.out()::println);
        }
        return ExitCode.DONE.code();
    }
}
