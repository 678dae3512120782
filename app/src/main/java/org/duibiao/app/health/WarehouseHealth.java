package org.duibiao.app.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.analytics.duckdb.DatabaseException;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.duckdb.MartsFolder;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.app.console.Messages;
import org.duibiao.app.spark.LockHolder;
import org.duibiao.model.table.WarehouseLayout;

/** The warehouse: whether it is there, who holds it, and what is published. */
public final class WarehouseHealth {

    private static final String SUBJECT = "warehouse";

    private final Messages messages;
    private final WarehouseLayout layout;

    public WarehouseHealth(Messages messages, WarehouseLayout layout) {
        this.messages = messages;
        this.layout = layout;
    }

    /** What was found, one thing after the other; one thing only where there is no warehouse. */
    public List<Diagnosis> check() {
        Path root = MartsFolder.local(layout.root());
        if (!Files.isDirectory(root)) {
            return List.of(Diagnosis.bad(
                    SUBJECT, messages.text("doctor.noWarehouse", root), messages.text("doctor.refreshAdvice")));
        }
        List<Diagnosis> found = new ArrayList<>();
        found.add(folder(root));
        found.add(lock());
        found.add(marts());
        return found;
    }

    private Diagnosis folder(Path root) {
        if (!Files.isReadable(root)) {
            return Diagnosis.bad(
                    SUBJECT, messages.text("doctor.unreadable", root), messages.text("doctor.accessAdvice"));
        }
        return Diagnosis.good(
                SUBJECT, messages.text(Files.isWritable(root) ? "doctor.writable" : "doctor.readOnly", root));
    }

    private Diagnosis lock() {
        Path file = MartsFolder.local(layout.lock());
        try {
            Optional<LockHolder> holder = LockHolder.parse(Files.readString(file));
            if (holder.isEmpty()) {
                return Diagnosis.bad(
                        "lock", messages.text("doctor.lockUnknown", file), messages.text("doctor.lockAdvice"));
            }
            LockHolder known = holder.get();
            return Diagnosis.good(
                    "lock",
                    known.isDead()
                            ? messages.text("doctor.lockLeft", file)
                            : messages.text("doctor.locked", known.process(), known.host(), known.since()));
        } catch (NoSuchFileException e) {
            return Diagnosis.good("lock", messages.text("doctor.unlocked"));
        } catch (IOException e) {
            return Diagnosis.bad("lock", String.valueOf(e.getMessage()), messages.text("doctor.accessAdvice"));
        }
    }

    private Diagnosis marts() {
        Optional<Path> named = MartsFolder.of(layout).current();
        if (named.isEmpty()) {
            return Diagnosis.bad(
                    "marts", messages.text("doctor.nothingPublished"), messages.text("doctor.refreshAdvice"));
        }
        if (!Files.exists(named.get())) {
            return Diagnosis.bad(
                    "marts", messages.text("doctor.martsGone", named.get()), messages.text("doctor.refreshAdvice"));
        }
        try (Marts marts = Marts.open(named.get())) {
            Row publication = marts.query(
                            "SELECT run_id, strftime(published_at, '%Y-%m-%d %H:%M') AS at FROM publication")
                    .rows()
                    .get(0);
            return Diagnosis.good(
                    "marts",
                    messages.text("doctor.martsAre", named.get(), publication.text("run_id"), publication.text("at")));
        } catch (DatabaseException e) {
            return Diagnosis.bad("marts", String.valueOf(e.getMessage()), messages.text("doctor.refreshAdvice"));
        }
    }
}
