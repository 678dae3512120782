package org.duibiao.app.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.hadoop.conf.Configuration;
import org.duibiao.model.table.WarehouseLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseLockTest {

    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");

    @TempDir
    Path folder;

    @Test
    void aSecondRefreshIsToldWhoHoldsTheWarehouse() {
        try (WarehouseLock held = acquire()) {
            assertThatThrownBy(this::acquire)
                    .isInstanceOf(WarehouseBusyException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("since 2026-02-03T04:05:06Z");
        }
    }

    @Test
    void aReleasedWarehouseCanBeTakenAgain() {
        acquire().close();

        try (WarehouseLock again = acquire()) {
            assertThat(layout().lock())
                    .satisfies(lock -> assertThat(Path.of(lock)).exists());
        }
    }

    @Test
    void theLockOfAProcessThatHasEndedIsTakenOver() throws Exception {
        Process ended =
                new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version").start();
        ended.waitFor();
        writeLock(LockHolder.self(NOW).host() + " " + ended.pid() + " 2026-01-01T00:00:00Z 2026-01-02T00:00:00Z");

        acquire().close();

        assertThat(Path.of(layout().lock())).doesNotExist();
    }

    @Test
    void aLaterProcessOfTheSameIdIsNotTakenForTheHolder() throws IOException {
        writeLock(LockHolder.self(NOW).host() + " " + ProcessHandle.current().pid()
                + " 1999-01-01T00:00:00Z 1999-01-02T00:00:00Z");

        acquire().close();

        assertThat(Path.of(layout().lock())).doesNotExist();
    }

    @Test
    void ofAnotherMachineNothingIsKnownSoItsLockStands() throws IOException {
        writeLock("elsewhere 1 2026-01-01T00:00:00Z 2026-01-02T00:00:00Z");

        assertThatThrownBy(this::acquire).isInstanceOf(WarehouseBusyException.class);
    }

    private WarehouseLock acquire() {
        return WarehouseLock.acquire(layout(), new Configuration(), NOW);
    }

    private WarehouseLayout layout() {
        return new WarehouseLayout(folder.toString());
    }

    private void writeLock(String text) throws IOException {
        Files.writeString(Path.of(layout().lock()), text);
    }
}
