package org.duibiao.app.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;

/**
 * Writes tables while others are still being made: what a commit takes is mostly waiting. Whoever closes it has waited for
 * every write to end, so that none outlives the lock of the warehouse.
 */
final class TableWriters implements AutoCloseable {

    private static final int WRITERS = 2;

    private final SparkSession spark;
    private final ExecutorService threads;
    private final List<Future<?>> writes = new ArrayList<>();

    TableWriters(SparkSession spark) {
        this.spark = spark;
        this.threads = Executors.newFixedThreadPool(WRITERS, work -> {
            Thread thread = new Thread(work, "table-writer");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Writes a table as soon as a writer is free. */
    void write(Runnable write) {
        writes.add(threads.submit(() -> {
            SparkSession.setActiveSession(spark);
            write.run();
        }));
    }

    /**
     * Waits until all tables are written.
     *
     * @throws RuntimeException if one could not be; the others are written all the same
     */
    void await() {
        for (Future<?> write : writes) {
            try {
                write.get();
            } catch (ExecutionException e) {
                throw unwrapped(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while tables were being written", e);
            }
        }
        writes.clear();
    }

    @Override
    public void close() {
        threads.shutdown();
        boolean ended = false;
        boolean interrupted = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException exception ? exception : new IllegalStateException(e.getCause());
    }
}
