package org.duibiao.app.command;

import org.duibiao.app.spark.ProgressListener;
import org.duibiao.app.spark.RefreshRequest;
import org.duibiao.app.spark.RefreshSummary;

/** Brings a warehouse up to its sources. */
@FunctionalInterface
public interface Refresh {

    /** Runs one refresh to its end. */
    RefreshSummary run(RefreshRequest request, ProgressListener listener);
}
