package org.duibiao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorLockTest {

    /** Beyond what any system gives a process. */
    private static final long NO_PROCESS = 1L << 30;

    @TempDir
    Path warehouse;

    @Test
    void aLockOfAProcessThatEndedIsNothingToWorryAbout() throws IOException {
        lock(InetAddress.getLocalHost().getHostName() + " " + NO_PROCESS
                + " 2026-01-01T00:00:00Z 2026-01-01T00:00:01Z");

        assertThat(doctor()).containsPattern("ok +lock +.*left by a process that has ended");
    }

    @Test
    void aLockOfAnotherMachineIsARefreshThatRuns() throws IOException {
        lock("elsewhere.example 17 2026-01-01T00:00:00Z 2026-01-01T00:00:01Z");

        assertThat(doctor())
                .contains("a refresh is running: process 17 on elsewhere.example since 2026-01-01T00:00:01Z");
    }

    @Test
    void aLockThatNamesNobodyIsAProblemWithAdvice() throws IOException {
        lock("");

        assertThat(doctor()).containsPattern("problem +lock").contains("If no refresh is running, delete that file.");
    }

    private void lock(String text) throws IOException {
        Files.writeString(warehouse.resolve("refresh.lock"), text);
    }

    private String doctor() {
        return CommandLineRun.of("doctor", "--warehouse", warehouse.toString()).out();
    }
}
