package org.duibiao.app.refresh;

/** Is told how a refresh goes on. */
@FunctionalInterface
public interface ProgressListener {

    /** A stage begins; the one before it has ended. */
    void started(RefreshStage stage);

    /** So many of the steps of a stage are done: of reading, reports; of transforming, tables; of checking, checks. */
    default void advanced(RefreshStage stage, long done, long steps) {}

    /** Tells nobody. */
    static ProgressListener silent() {
        return stage -> {};
    }
}
