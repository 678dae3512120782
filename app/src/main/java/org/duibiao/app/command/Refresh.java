package org.duibiao.app.command;

import org.duibiao.app.refresh.ProgressListener;
import org.duibiao.app.refresh.RefreshRequest;
import org.duibiao.app.refresh.RefreshSummary;

/** Brings a warehouse up to its sources. */
@FunctionalInterface
public interface Refresh {

    /** Runs one refresh to its end. */
    RefreshSummary run(RefreshRequest request, ProgressListener listener);
}
