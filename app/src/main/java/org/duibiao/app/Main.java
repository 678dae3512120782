package org.duibiao.app;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.duibiao.app.console.Language;
import org.duibiao.app.console.Messages;
import org.duibiao.app.console.Terminal;

/** Where the program starts. */
public final class Main {

    private static final int BUFFER = 1 << 16;

    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        Messages messages = Messages.in(Language.chosen(words, System.getenv(), Locale.getDefault()));
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        PrintStream out = stream(FileDescriptor.out, charset);
        PrintStream err = stream(FileDescriptor.err, charset);
        int exitCode = new Application(new Terminal(out, err, console != null, messages)).run(words);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** UTF-8 for files and pipes, whatever the locale; a terminal is spoken to in its own charset. */
    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        boolean flushAtLines = descriptor == FileDescriptor.err;
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), flushAtLines, charset);
    }
}
