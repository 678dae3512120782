package org.duibiao.app;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.app.command.CommandList;
import org.duibiao.app.console.DisplayWidth;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Messages;

/** The page of {@code duibiao --help}: what to do first, the commands in groups, exit codes, environment. */
final class HelpPage {

    private static final List<String> VARIABLES =
            List.of("DUIBIAO_WAREHOUSE", "DUIBIAO_LANG", "DUIBIAO_JAVA_OPTIONS", "JAVA_HOME");
    private static final List<String> OPTIONS = List.of("--lang zh|en", "--debug", "--version", "-h, --help");
    private static final List<String> OPTION_KEYS = List.of("lang", "debug", "version", "help");

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
            head(lines, group.key());
            group.names().forEach(name -> entry(lines, name, messages.text("duibiao." + name + ".usage.header")));
        }
        head(lines, "help.options");
        for (int i = 0; i < OPTIONS.size(); i++) {
            entry(lines, OPTIONS.get(i), messages.text("option." + OPTION_KEYS.get(i)));
        }
        head(lines, "help.exitCodes");
        for (ExitCode exitCode : ExitCode.values()) {
            entry(lines, Integer.toString(exitCode.code()), messages.text("exit." + exitCode.name()));
        }
        head(lines, "help.environment");
        VARIABLES.forEach(variable -> entry(lines, variable, messages.text("environment." + variable)));
        lines.add("");
        messages.text("help.more").lines().forEach(lines::add);
        return lines;
    }

    private void head(List<String> lines, String key) {
        lines.add("");
        lines.add(messages.text(key));
    }

    private static void entry(List<String> lines, String name, String meaning) {
        int column = name.startsWith("DUIBIAO_") || name.equals("JAVA_HOME") ? 21 : 13;
        lines.add("  " + DisplayWidth.padRight(name, column) + " " + meaning);
    }
}
