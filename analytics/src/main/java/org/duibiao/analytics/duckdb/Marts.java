package org.duibiao.analytics.duckdb;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.duibiao.analytics.duckdb.Database.Limits;
import org.duibiao.model.table.WarehouseLayout;
import org.jspecify.annotations.Nullable;

/**
 * The published tables, open for reading. A publication that happens meanwhile changes nothing here: whoever opens next
 * sees it.
 */
public final class Marts implements Queries, AutoCloseable {

    private final Path file;
    private final Database database;

    private Marts(Path file, Database database) {
        this.file = requireNonNull(file, "file is null");
        this.database = requireNonNull(database, "database is null");
    }

    /** The tables in force, or empty where nothing was published yet. */
    public static Optional<Marts> find(WarehouseLayout layout) {
        return MartsFolder.of(layout).current().filter(Files::exists).map(Marts::open);
    }

    /**
     * The tables in force.
     *
     * @throws IllegalStateException if nothing was published yet, saying what to do
     */
    public static Marts open(WarehouseLayout layout) {
        return find(layout)
                .orElseThrow(() -> new IllegalStateException("nothing is published in " + layout.marts()
                        + "; run `duibiao refresh SOURCE... --warehouse " + layout.root() + "` first"));
    }

    /** The tables of one published file. */
    public static Marts open(Path file) {
        return new Marts(file, Database.openReadOnly(file));
    }

    /** The published file. */
    public Path file() {
        return file;
    }

    /** Rows of a query of ours. */
    @Override
    public ResultTable query(String sql, @Nullable Object... parameters) {
        return database.query(sql, parameters);
    }

    /** Hands the rows of a query of ours on, one by one, after the columns. */
    public void stream(String sql, Consumer<List<Column>> header, Consumer<Row> reader) {
        database.stream(sql, header, reader);
    }

    /**
     * Rows of a query from outside: it reads these tables and nothing else.
     *
     * @param rows at most; further ones are cut off and {@link ResultTable#complete} says so
     * @param time at most
     * @throws DatabaseException if it is no query, fails, or takes too long
     */
    public ResultTable queryFromOutside(String sql, long rows, Duration time) {
        return database.query(sql, new Limits(rows, time));
    }

    @Override
    public void close() {
        database.close();
    }
}
