package org.duibiao.app.console;

/** What a command's exit code means; each is documented in the help page and in docs/operations.md. */
public enum ExitCode {
    /** Done; a refresh that had nothing to do as well. */
    DONE(0),
    /** It failed, and nothing was changed. */
    FAILED(1),
    /** The command line cannot be understood: an unknown option, indicator, region or column. */
    BAD_USAGE(2),
    /** Some input was rejected; the rest is loaded and published. */
    INPUT_REJECTED(3),
    /** A check was not passed: figures were loaded but not published, or F1 is below what was asked. */
    CHECK_NOT_PASSED(4),
    /** There is no answer to the question as it was put: no such figure, or several scopes and none asked for. */
    NO_ANSWER(5),
    /** Another refresh holds the warehouse; nothing was changed. */
    BUSY(6);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** As the shell sees it. */
    public int code() {
        return code;
    }
}
