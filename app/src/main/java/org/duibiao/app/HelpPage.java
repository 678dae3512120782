package org.duibiao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duibiao.app.command.CommandList;
import org.duibiao.app.console.DisplayWidth;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Messages;

/** The page of {@code duibiao --help}: what to do first, the commands in groups, exit codes, environment. */
final class HelpPage {

    private static final List<String> VARIABLES =
            List.of("DUIBIAO_WAREHOUSE", "DUIBIAO_LANG", "DUIBIAO_JAVA_OPTIONS", "DUIBIAO_CHART_FONT", "JAVA_HOME");
    private static final List<String> OPTIONS = List.of("--lang zh|en", "--debug", "--version", "-h, --help");
    private static final List<String> OPTION_KEYS = List.of("lang", "debug", "version", "help");

    private static final int NARROWEST = 12;

    private final Messages messages;
    private final CommandList commands;

    HelpPage(Messages messages, CommandList commands) {
        this.messages = messages;
        this.commands = commands;
    }

    /** The page, line by line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        messages.text("help.introduction").lines().forEach(lines::add);
        for (CommandList.Group group : commands.groups()) {
            section(lines, group.key(), group.names(), name -> "duibiao." + name + ".usage.header");
        }
        section(lines, "help.options", OPTIONS, option -> "option." + OPTION_KEYS.get(OPTIONS.indexOf(option)));
        List<String> codes = Stream.of(ExitCode.values())
                .map(exitCode -> Integer.toString(exitCode.code()))
                .toList();
        section(lines, "help.exitCodes", codes, code -> "exit." + ExitCode.values()[codes.indexOf(code)]);
        section(lines, "help.environment", VARIABLES, variable -> "environment." + variable);
        lines.add("");
        messages.text("help.more").lines().forEach(lines::add);
        return lines;
    }

    /** A head, and under it a line a name with what it means. */
    private void section(List<String> lines, String head, List<String> names, UnaryOperator<String> meaning) {
        lines.add("");
        lines.add(messages.text(head));
        int widest = names.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        for (String name : names) {
            lines.add("  " + DisplayWidth.padRight(name, Math.max(NARROWEST, widest)) + "  "
                    + messages.text(meaning.apply(name)));
        }
    }
}
