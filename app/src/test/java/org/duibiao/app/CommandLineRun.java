package org.duibiao.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duibiao.app.console.Language;
import org.duibiao.app.console.Messages;
import org.duibiao.app.console.Terminal;

/** What a command line printed, and how it ended. */
public record CommandLineRun(int exitCode, String out, String err) {

    public static CommandLineRun of(String... arguments) {
        return in(Language.ENGLISH, arguments);
    }

    public static CommandLineRun in(Language language, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream printedOut = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream printedErr = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            Terminal terminal = new Terminal(printedOut, printedErr, false, Messages.in(language));
            int exitCode = new Application(terminal).run(List.of(arguments));
            return new CommandLineRun(
                    exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
