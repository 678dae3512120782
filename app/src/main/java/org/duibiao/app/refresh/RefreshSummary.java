package org.duibiao.app.refresh;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duibiao.ingest.spark.SourceScan.FileNote;

/**
 * What a refresh found, did and left.
 *
 * @param runId the run
 * @param status how it ended
 * @param message what went wrong, where something did
 * @param intake what came in
 * @param warehouse what the warehouse holds after it
 * @param publishedAs name of the published file, where one was made
 * @param tablesWritten the tables that the run wrote, with the versions that it left
 * @param durations of the stages
 */
public record RefreshSummary(
        String runId,
        RunStatus status,
        Optional<String> message,
        Intake intake,
        Contents warehouse,
        Optional<String> publishedAs,
        SortedMap<String, Long> tablesWritten,
        Map<RefreshStage, Duration> durations) {

    public RefreshSummary {
        tablesWritten = Collections.unmodifiableSortedMap(new TreeMap<>(tablesWritten));
        durations = durations.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(durations));
    }

    /**
     * What came in.
     *
     * @param seen files taken for reports
     * @param read reports read in this run
     * @param unchanged files left as they were, which earlier runs could use
     * @param superseded readings of earlier runs that this run replaced
     * @param rejected files, and lines of manifests and statistics, that could not be used, in this run or one before, with
     *     the reason
     * @param duplicates files with the same bytes as another, with that other
     * @param repeats files that say word for word what another says, with that other; one of the two was read in this run
     * @param leftOut files read in this run without a part of theirs, with what it is and where
     * @param missing files read earlier that the source no longer holds; what they said stays
     * @param skipped files that are no reports by their names, with what they are
     * @param statistics official figures that the tables among the sources give
     */
    public record Intake(
            int seen,
            int read,
            int unchanged,
            int superseded,
            List<FileNote> rejected,
            List<FileNote> duplicates,
            List<FileNote> repeats,
            List<FileNote> leftOut,
            List<String> missing,
            List<FileNote> skipped,
            int statistics) {

        public Intake {
            rejected = List.copyOf(rejected);
            duplicates = List.copyOf(duplicates);
            repeats = List.copyOf(repeats);
            leftOut = List.copyOf(leftOut);
            missing = List.copyOf(missing);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * What the warehouse holds: of readings in force, all runs together.
     *
     * @param reports read
     * @param claims what they say
     * @param setAside statements set aside, by reason
     * @param observations claims of what happened
     * @param targets claims of what was promised
     * @param facts figures that stand
     * @param disputedFacts those of which statements disagree
     * @param statistics official figures
     */
    public record Contents(
            long reports,
            long claims,
            SortedMap<String, Long> setAside,
            long observations,
            long targets,
            long facts,
            long disputedFacts,
            long statistics) {

        public Contents {
            setAside = Collections.unmodifiableSortedMap(new TreeMap<>(setAside));
        }

        /** Of a warehouse that no run has written. */
        public static Contents none() {
            return new Contents(0, 0, new TreeMap<>(), 0, 0, 0, 0, 0);
        }

        /** Statements set aside, whatever the reason. */
        public long setAsideTotal() {
            return setAside.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
