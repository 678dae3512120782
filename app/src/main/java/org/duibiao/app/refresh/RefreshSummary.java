package org.duibiao.app.refresh;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a refresh.
 *
 * @param runId the run, as in table {@code runs}
 * @param status how it ended
 * @param files what became of the files of the sources
 * @param contents what the warehouse holds after it
 * @param failedChecks quality checks that stopped the publication, in words; empty where it was published or unchanged
 * @param publishedAs path of the published file in force after it; empty where there is none yet
 * @param elapsed how long it took
 */
public record RefreshSummary(
        String runId,
        Status status,
        Files files,
        Contents contents,
        List<String> failedChecks,
        Optional<String> publishedAs,
        Duration elapsed) {

    /** How a refresh ended. */
    public enum Status {
        COMPLETE,
        /** There was nothing to do, and nothing was written but the run. */
        UNCHANGED,
        /** Loaded, but a quality check stopped the publication. */
        UNPUBLISHED
    }

    /**
     * What became of the files of the sources, in this run.
     *
     * @param read read for the first time, or again since their content, manifest row or reader changed
     * @param superseded of those read, how many replace an earlier reading
     * @param unchanged left as they were
     * @param rejected could not be read
     * @param duplicates same content as another file, which counts in their place
     * @param missing read earlier, and no longer there: reported only, nothing is removed
     * @param skipped no reports: neither read nor rejected
     */
    public record Files(
            int read,
            int superseded,
            int unchanged,
            List<Noted> rejected,
            List<Noted> duplicates,
            List<String> missing,
            List<Noted> skipped) {

        public Files {
            rejected = List.copyOf(rejected);
            duplicates = List.copyOf(duplicates);
            missing = List.copyOf(missing);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * A file, and what is to be said of it.
     *
     * @param path as the source names it
     * @param reason what is wrong and what to do
     */
    public record Noted(String path, String reason) {
        public Noted {
            requireNonNull(path, "path is null");
            requireNonNull(reason, "reason is null");
        }
    }

    /**
     * What the warehouse holds.
     *
     * @param claims in force
     * @param observations figures of what happened
     * @param targets promises, one a tier
     * @param setAside what could not be a claim, by the id of the reason
     * @param facts figures that stand
     * @param disputedFacts of those, how many are disputed
     * @param statistics official figures loaded
     */
    public record Contents(
            long claims,
            long observations,
            long targets,
            Map<String, Long> setAside,
            long facts,
            long disputedFacts,
            long statistics) {

        public Contents {
            setAside = Map.copyOf(setAside);
        }
    }

    public RefreshSummary {
        requireNonNull(runId, "runId is null");
        requireNonNull(status, "status is null");
        requireNonNull(files, "files is null");
        requireNonNull(contents, "contents is null");
        failedChecks = List.copyOf(failedChecks);
        requireNonNull(publishedAs, "publishedAs is null");
        requireNonNull(elapsed, "elapsed is null");
    }
}
