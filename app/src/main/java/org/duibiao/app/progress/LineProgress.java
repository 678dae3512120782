package org.duibiao.app.progress;

import org.duibiao.app.console.Terminal;
import org.duibiao.app.refresh.ProgressListener;

/** A line a stage, and one for every tenth of a long one: for logs. */
public final class LineProgress implements ProgressListener {

    /** Stages of fewer steps say only that they began. */
    private static final int LONG_STAGE = 50;

    private static final int TENTHS = 10;

    private final Terminal terminal;
    private int steps;
    private int tenthsSaid;

    public LineProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void started(Stage stage, int stepsOfStage) {
        steps = stepsOfStage;
        tenthsSaid = 0;
        String name = terminal.text("stage." + stage);
        terminal.err().println(steps > 0 ? terminal.text("stage.counted", name, steps) : name);
    }

    @Override
    public void advanced(Stage stage, int done) {
        if (steps < LONG_STAGE) {
            return;
        }
        int tenths = (int) ((long) done * TENTHS / steps);
        if (tenths > tenthsSaid && tenths < TENTHS) {
            tenthsSaid = tenths;
            terminal.say("stage.advanced", terminal.text("stage." + stage), done, steps);
        }
    }
}
