package org.duibiao.app.console;

import static java.util.Objects.requireNonNull;

/** A command cannot go on. Its message tells the operator what is wrong, where, and what to do. */
public final class CommandException extends RuntimeException {

    private final ExitCode exitCode;

    public CommandException(ExitCode exitCode, String message) {
        super(requireNonNull(message, "message is null"));
        this.exitCode = requireNonNull(exitCode, "exitCode is null");
    }

    public CommandException(ExitCode exitCode, String message, Throwable cause) {
        super(requireNonNull(message, "message is null"), cause);
        this.exitCode = requireNonNull(exitCode, "exitCode is null");
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
