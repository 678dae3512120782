package org.duibiao.app.spark;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * The process that holds the lock of a warehouse, as the lock file names it.
 *
 * @param host machine that it runs on
 * @param process its id there
 * @param processStart when it began, to the second; tells it from a later one of the same id
 * @param since when it took the lock
 */
public record LockHolder(String host, long process, Instant processStart, Instant since) {

    /** This process. */
    static LockHolder self(Instant now) {
        ProcessHandle self = ProcessHandle.current();
        return new LockHolder(localHost(), self.pid(), start(self).orElse(Instant.EPOCH), now);
    }

    /** The holder that a lock file names; empty where its text is not one, as after a crash while writing it. */
    public static Optional<LockHolder> parse(String text) {
        String[] parts = text.strip().split("\\s+");
        try {
            return parts.length == 4
                    ? Optional.of(new LockHolder(
                            parts[0], Long.parseLong(parts[1]), Instant.parse(parts[2]), Instant.parse(parts[3])))
                    : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** As the lock file carries it. */
    String text() {
        return String.join(" ", Arrays.asList(host, Long.toString(process), processStart.toString(), since.toString()))
                + "\n";
    }

    /** Whether the process is known to have ended; of another machine, nothing is known. */
    public boolean isDead() {
        return host.equals(localHost())
                && ProcessHandle.of(process)
                        .filter(ProcessHandle::isAlive)
                        .filter(running ->
                                start(running).map(processStart::equals).orElse(true))
                        .isEmpty();
    }

    private static Optional<Instant> start(ProcessHandle process) {
        return process.info().startInstant().map(instant -> instant.truncatedTo(ChronoUnit.SECONDS));
    }

    private static String localHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
