package org.duibiao.app.refresh;

/** The stages of a refresh, in order. */
public enum RefreshStage {
    /** The session is opened and the last complete run looked up. */
    OPENING,
    /** The sources are listed and compared with what was read before. */
    LISTING,
    /** New and changed reports are read. */
    READING,
    /** What was read is made observations, targets, facts and findings. */
    TRANSFORMING,
    /** The quality checks run. */
    CHECKING,
    /** The tables are written and the run committed. */
    WRITING,
    /** The marts are published. */
    PUBLISHING
}
