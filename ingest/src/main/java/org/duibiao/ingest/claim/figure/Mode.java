package org.duibiao.ingest.claim.figure;

/** How a figure is meant where it stands. */
public enum Mode {
    /** It happened. */
    RESULT,
    /** It is to happen. */
    GOAL,
    /** 预计: it is expected; whether it is a forecast depends on its period being over. */
    EXPECTED
}
