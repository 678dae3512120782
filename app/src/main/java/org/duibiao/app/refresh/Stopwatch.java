package org.duibiao.app.refresh;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;

/** Times the stages of a refresh, and tells the listener as each begins. */
public final class Stopwatch {

    private final ProgressListener listener;
    private final InstantSource clock;
    private final Map<RefreshStage, Duration> durations = new EnumMap<>(RefreshStage.class);
    private RefreshStage current = RefreshStage.OPENING;
    private Instant since;

    public Stopwatch(ProgressListener listener, InstantSource clock) {
        this.listener = listener;
        this.clock = clock;
        this.since = clock.instant();
        listener.started(current);
    }

    /** Ends the stage at hand and begins another. */
    public void start(RefreshStage stage) {
        lap();
        current = stage;
        listener.started(stage);
    }

    /** How long each stage has taken until now. */
    public Map<RefreshStage, Duration> durations() {
        lap();
        return new EnumMap<>(durations);
    }

    private void lap() {
        Instant now = clock.instant();
        durations.merge(current, Duration.between(since, now), Duration::plus);
        since = now;
    }
}
