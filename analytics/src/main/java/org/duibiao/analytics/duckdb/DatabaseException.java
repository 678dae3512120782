package org.duibiao.analytics.duckdb;

/** DuckDB refused or failed; the message says what it said. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }

    DatabaseException(String message) {
        super(message);
    }

    /** What DuckDB said. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
