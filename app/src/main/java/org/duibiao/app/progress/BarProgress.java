package org.duibiao.app.progress;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.refresh.ProgressListener;
import org.duibiao.app.refresh.RefreshStage;

/** A bar a stage, on the terminal that a person watches; stages that are done leave no trace. */
public final class BarProgress implements ProgressListener, AutoCloseable {

    private static final int MILLISECONDS_BETWEEN_DRAWINGS = 200;
    private static final int WIDTH = 100;
    private static final int UNKNOWN = -1;

    private final Terminal terminal;
    private Optional<ProgressBar> bar = Optional.empty();

    public BarProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void started(RefreshStage stage) {
        close();
        bar = Optional.of(new ProgressBarBuilder()
                .setTaskName(terminal.text("stage." + stage))
                .setInitialMax(UNKNOWN)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(MILLISECONDS_BETWEEN_DRAWINGS)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH))
                .clearDisplayOnFinish()
                .build());
    }

    @Override
    public void advanced(RefreshStage stage, long done, long steps) {
        bar.ifPresent(drawn -> drawn.maxHint(steps).stepTo(done));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
