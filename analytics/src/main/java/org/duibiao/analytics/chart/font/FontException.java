package org.duibiao.analytics.chart.font;

/** A font cannot be had. The message says which, why, and what to do. */
public final class FontException extends RuntimeException {

    FontException(String message) {
        super(message);
    }

    FontException(String message, Throwable cause) {
        super(message, cause);
    }
}
