package org.duibiao.app.console;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;

/**
 * Where a command speaks.
 *
 * @param out what was asked for, also read by machines
 * @param err talk: progress, notes, complaints
 * @param interactive whether a person watches: a progress bar is drawn only then
 * @param messages in the language chosen
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive, Messages messages) {

    public Terminal {
        requireNonNull(out, "out is null");
        requireNonNull(err, "err is null");
        requireNonNull(messages, "messages is null");
    }

    /** A message in the language chosen. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Says a message on standard error. */
    public void say(String key, Object... arguments) {
        err.println(text(key, arguments));
    }

    /** Prints a message on standard output. */
    public void print(String key, Object... arguments) {
        out.println(text(key, arguments));
    }
}
