package org.duibiao.analytics.ranking;

/** Which way is better. */
public enum Direction {
    HIGHER,
    LOWER,
    NEITHER
}
