package org.duibiao.app.spark;

/** Is told how a refresh goes on. */
@FunctionalInterface
public interface ProgressListener {

    /** A stage begins; the one before it has ended. */
    void started(RefreshStage stage);

    /** Tells nobody. */
    static ProgressListener silent() {
        return stage -> {};
    }
}
