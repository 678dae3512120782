package org.duibiao.app.refresh;

/** A refresh could not be done. Its message says what is wrong, where, and what to do; what readers see was not changed. */
public class RefreshException extends RuntimeException {

    public RefreshException(String message) {
        super(message);
    }

    public RefreshException(String message, Throwable cause) {
        super(message, cause);
    }
}
