package org.duibiao.app.refresh;

/** Brings a warehouse up to its sources: reports in, what changed recomputed, marts published. */
@FunctionalInterface
public interface Refresh {

    /**
     * Runs one refresh to its end.
     *
     * @return what came of it; where a quality check failed, the figures are loaded and the earlier marts stay in force
     * @throws WarehouseBusyException if another refresh holds the warehouse; nothing was changed
     * @throws RefreshException if it could not be done; what readers see was not changed
     */
    RefreshSummary run(RefreshRequest request, ProgressListener listener);
}
