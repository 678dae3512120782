package org.duibiao.app.command;

import org.duibiao.app.console.ExitCode;
import org.duibiao.app.refresh.ProgressListener;
import org.duibiao.app.refresh.RefreshRequest;
import org.duibiao.app.refresh.RefreshSummary;

/** Brings a warehouse up to its sources. */
@FunctionalInterface
public interface Refresh {

    /** Runs one refresh to its end. */
    RefreshSummary run(RefreshRequest request, ProgressListener listener);

    /** How a command ends whose refresh ended so. */
    static ExitCode exitCode(RefreshSummary summary) {
        return switch (summary.status()) {
            case FAILED -> ExitCode.FAILED;
            case UNPUBLISHED -> ExitCode.CHECK_NOT_PASSED;
            case COMPLETE, UNCHANGED -> summary.intake().rejected().isEmpty() ? ExitCode.DONE : ExitCode.INPUT_REJECTED;
        };
    }
}
