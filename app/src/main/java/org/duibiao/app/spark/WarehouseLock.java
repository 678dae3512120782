package org.duibiao.app.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.duibiao.model.table.WarehouseLayout;

/**
 * Sees to it that one refresh at a time works on a warehouse. The lock is a file that only one can create, on any file
 * system that Hadoop reads, and names its holder; that of a process which has ended is taken over.
 */
final class WarehouseLock implements AutoCloseable {

    private final FileSystem files;
    private final Path path;

    private WarehouseLock(FileSystem files, Path path) {
        this.files = files;
        this.path = path;
    }

    /**
     * Takes the lock.
     *
     * @throws WarehouseBusyException if another process holds it, naming that process
     */
    static WarehouseLock acquire(WarehouseLayout layout, Configuration configuration, Instant now) {
        Path path = new Path(layout.lock());
        try {
            WarehouseLock lock = new WarehouseLock(path.getFileSystem(configuration), path);
            if (!lock.create(now)) {
                lock.takeOver();
                if (!lock.create(now)) {
                    throw lock.busy(lock.holder());
                }
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the lock " + path + "; is the warehouse writable?", e);
        }
    }

    @Override
    public void close() {
        try {
            files.delete(path, false);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the lock " + path + "; remove it by hand", e);
        }
    }

    private boolean create(Instant now) throws IOException {
        files.mkdirs(path.getParent());
        try (FSDataOutputStream out = files.create(path, false)) {
            out.write(LockHolder.self(now).text().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Moves a dead holder's file away; of two that try, one succeeds, so that no living lock is ever removed. */
    private void takeOver() throws IOException {
        Optional<LockHolder> holder = holder();
        if (holder.isEmpty() || !holder.get().isDead()) {
            throw busy(holder);
        }
        Path aside = path.suffix("." + UUID.randomUUID());
        if (files.rename(path, aside)) {
            files.delete(aside, false);
        }
    }

    private Optional<LockHolder> holder() throws IOException {
        try (FSDataInputStream in = files.open(path)) {
            return LockHolder.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    private WarehouseBusyException busy(Optional<LockHolder> holder) {
        String who = holder.map(each -> "process " + each.process() + " on " + each.host() + " since " + each.since())
                .orElse("a process that it does not name");
        return new WarehouseBusyException("another refresh works on this warehouse: " + path + " is held by " + who
                + ". Wait for it; if that process has ended, delete the file.");
    }
}
