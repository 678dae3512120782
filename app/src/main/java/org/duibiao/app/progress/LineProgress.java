package org.duibiao.app.progress;

import org.duibiao.app.console.Terminal;
import org.duibiao.app.refresh.ProgressListener;
import org.duibiao.app.refresh.RefreshStage;

/** A line a stage, and one for every tenth of a long one: for logs. */
public final class LineProgress implements ProgressListener {

    /** Stages of fewer steps say only that they began. */
    private static final int LONG_STAGE = 50;

    private static final int TENTHS = 10;

    private final Terminal terminal;
    private long tenthsSaid;

    public LineProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void started(RefreshStage stage) {
        tenthsSaid = 0;
        terminal.say("stage." + stage);
    }

    @Override
    public void advanced(RefreshStage stage, long done, long steps) {
        long tenths = steps < LONG_STAGE ? 0 : done * TENTHS / steps;
        if (tenths > tenthsSaid && tenths < TENTHS) {
            tenthsSaid = tenths;
            terminal.say("stage.advanced", terminal.text("stage." + stage), done, steps);
        }
    }
}
