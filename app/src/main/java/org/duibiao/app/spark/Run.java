package org.duibiao.app.spark;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.app.refresh.RefreshSummary;
import org.duibiao.app.refresh.RunStatus;

/**
 * A row of {@code runs}.
 *
 * @param runId start of the refresh in UTC, sortable
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param status how it ended
 * @param sources the sources given
 * @param intake what came in
 * @param contents what the warehouse holds after it
 * @param tableVersions Delta version of every table that belongs to the state that it leaves
 * @param publishedAs name of the file in force after it
 * @param programFingerprint of the program and catalogue
 * @param message what went wrong, where something did
 */
record Run(
        String runId,
        Instant startedAt,
        Instant endedAt,
        RunStatus status,
        List<String> sources,
        RefreshSummary.Intake intake,
        RefreshSummary.Contents contents,
        Map<String, Long> tableVersions,
        Optional<String> publishedAs,
        String programFingerprint,
        Optional<String> message) {}
