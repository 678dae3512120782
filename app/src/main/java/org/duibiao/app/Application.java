package org.duibiao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duibiao.app.argument.Spelling;
import org.duibiao.app.command.CommandList;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Language;
import org.duibiao.app.console.StreamWriter;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * Runs one command line. Only the command that is asked for is made and inspected: reading the annotations of all of them
 * would be most of what a quick command takes.
 */
public final class Application {

    private static final int PAGE_WIDTH = 110;

    private final Terminal terminal;
    private final CommandList commands;

    /** The program as it is wired. */
    public Application(Terminal terminal) {
        this(terminal, Composition.commands(terminal));
    }

    Application(Terminal terminal, CommandList commands) {
        this.terminal = terminal;
        this.commands = commands;
    }

    /** Runs a command line and returns its exit code. */
    public int run(List<String> arguments) {
        CommandLine root = configured(new CommandLine(new RootCommand(terminal, commands)));
        root.setHelpSectionKeys(List.of("page")).getHelpSectionMap().put("page", help -> page());
        Optional<String> name = nameIn(arguments);
        if (name.isEmpty()) {
            return root.execute(arguments.toArray(String[]::new));
        }
        if (name.get().equals("help")) {
            return run(withHelp(arguments));
        }
        Optional<Callable<Integer>> command = commands.make(name.get());
        if (command.isEmpty()) {
            terminal.say("complaint.unknownCommand", name.get(), suggestion(name.get()));
            return ExitCode.BAD_USAGE.code();
        }
        root.addSubcommand(name.get(), command.get());
        return configured(root).execute(arguments.toArray(String[]::new));
    }

    private String page() {
        return String.join("\n", new HelpPage(terminal.messages(), commands).lines()) + "\n";
    }

    private CommandLine configured(CommandLine commandLine) {
        return commandLine
                .registerConverter(
                        Language.class, id -> Language.find(id).orElseThrow(() -> new TypeConversionException(id)))
                .setResourceBundle(terminal.messages().bundle())
                .setOut(StreamWriter.onto(terminal.out()))
                .setErr(StreamWriter.onto(terminal.err()))
                .setUsageHelpWidth(PAGE_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(this::complain)
                .setExecutionExceptionHandler(this::fail);
    }

    /** {@code help rank} is {@code rank --help}. */
    private static List<String> withHelp(List<String> arguments) {
        List<String> others = new ArrayList<>(arguments);
        others.remove("help");
        others.add("--help");
        return others;
    }

    /** The first word that is neither an option nor the value of one. */
    private static Optional<String> nameIn(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("--lang")) {
                i++;
            } else if (!arguments.get(i).startsWith("-")) {
                return Optional.of(arguments.get(i));
            }
        }
        return Optional.empty();
    }

    private int complain(ParameterException exception, String[] arguments) {
        terminal.err().println(UsageComplaint.text(exception, terminal.messages()));
        terminal.say(
                "complaint.seeHelp", exception.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.BAD_USAGE.code();
    }

    private int fail(Exception exception, CommandLine commandLine, ParseResult result) {
        if (debugs(result)) {
            exception.printStackTrace(terminal.err());
        }
        if (exception instanceof CommandException known) {
            terminal.err().println(known.getMessage());
            return known.exitCode().code();
        }
        terminal.say("complaint.unforeseen", reason(exception));
        return ExitCode.FAILED.code();
    }

    private static boolean debugs(ParseResult result) {
        ParseResult last = result;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.commandSpec().mixins().values().stream()
                .map(mixin -> mixin.userObject())
                .anyMatch(mixin -> mixin instanceof GlobalOptions options && options.debug());
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getMessage() == null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private String suggestion(String name) {
        return Spelling.nearest(name, commands.names())
                .map(known -> terminal.text("complaint.didYouMean", known))
                .orElse("");
    }
}
