package org.duibiao.analytics.duckdb;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/** One connection to a DuckDB file. Not for use by several threads at once. */
public final class Database implements Queries, AutoCloseable {

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = requireNonNull(connection, "connection is null");
    }

    /** A database without a file, for reading and writing other files. */
    public static Database inMemory() {
        return open("", new Properties());
    }

    /**
     * A file to be written, made where it is not there.
     *
     * @throws DatabaseException if it cannot be opened
     */
    public static Database create(Path file) {
        return open(file.toAbsolutePath().toString(), new Properties());
    }

    /**
     * A file to be read and nothing else: SQL run on it reads no file, attaches, installs and loads nothing, spills
     * nothing to disk, and cannot change these settings.
     *
     * @throws DatabaseException if it cannot be opened
     */
    public static Database openReadOnly(Path file) {
        Properties settings = new Properties();
        settings.setProperty("access_mode", "READ_ONLY");
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("temp_directory", "");
        settings.setProperty("lock_configuration", "true");
        settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        return open(file.toAbsolutePath().toString(), settings);
    }

    private static Database open(String file, Properties settings) {
        try {
            return new Database(new DuckDBDriver().connect("jdbc:duckdb:" + file, settings));
        } catch (SQLException e) {
            throw new DatabaseException("cannot open " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Runs statements that give no rows, separated by semicolons.
     *
     * @throws DatabaseException if one fails
     */
    public void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new DatabaseException(e.getMessage() + "\n  in: " + sql, e);
        }
    }

    /**
     * Runs one statement that gives no rows.
     *
     * @param parameters for the question marks, in order
     * @throws DatabaseException if it fails
     */
    public void update(String sql, @Nullable Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e.getMessage() + "\n  in: " + sql, e);
        }
    }

    /**
     * All rows of a query of ours.
     *
     * @param parameters for the question marks, in order: strings, numbers, days, booleans
     * @throws DatabaseException if it fails
     */
    @Override
    public ResultTable query(String sql, @Nullable Object... parameters) {
        return query(sql, Limits.NONE, parameters);
    }

    /**
     * The rows of a query, up to a limit.
     *
     * @throws DatabaseException if it fails, takes longer than it may, or is no query
     */
    public ResultTable query(String sql, Limits limits, @Nullable Object... parameters) {
        return run(sql, limits, results -> ResultReader.read(results, limits.rows()), parameters);
    }

    /**
     * Hands the rows of a query on, one by one.
     *
     * @param header gets the columns before the first row
     * @param reader gets every row
     * @throws DatabaseException if it fails or is no query
     */
    public void stream(String sql, Consumer<List<Column>> header, Consumer<Row> reader) {
        run(sql, Limits.NONE, results -> {
            ResultReader.stream(results, header, reader);
            return sql;
        });
    }

    private <T> T run(String sql, Limits limits, Reading<T> reading, @Nullable Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout((int) limits.time().toSeconds());
            bind(statement, parameters);
            if (!statement.execute()) {
                throw new DatabaseException("only queries are run here: SELECT, FROM, WITH, DESCRIBE, SHOW, SUMMARIZE");
            }
            try (ResultSet results = statement.getResultSet()) {
                return reading.read(results);
            }
        } catch (SQLException e) {
            throw new DatabaseException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, parameters[index]);
        }
    }

    /** Reads a result while it is open. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet results) throws SQLException;
    }

    /**
     * Adds rows to a table, fast.
     *
     * @param rows every one with a value for each column of the table, in order; null for SQL NULL
     * @throws DatabaseException if one does not fit
     */
    public void append(String table, List<List<@Nullable Object>> rows) {
        RowAppender.append(connection, table, rows);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DatabaseException("cannot close the database: " + e.getMessage(), e);
        }
    }

    /**
     * How much a query may ask for.
     *
     * @param rows at most; further ones are cut off
     * @param time at most, in whole seconds; zero for any
     */
    public record Limits(long rows, Duration time) {

        /** Any number of rows, any time. */
        public static final Limits NONE = new Limits(Long.MAX_VALUE, Duration.ZERO);

        public Limits {
            requireNonNull(time, "time is null");
            if (rows < 1 || time.isNegative()) {
                throw new IllegalArgumentException("no query can keep to " + rows + " rows and " + time);
            }
        }
    }
}
