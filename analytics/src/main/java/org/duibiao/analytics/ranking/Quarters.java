package org.duibiao.analytics.ranking;

import java.util.OptionalInt;

/**
 * Quarters of a group: the quarter of a position among n is four times the position over n, rounded up. A group of under
 * five regions has none, and no region of it gets a verdict.
 */
final class Quarters {

    /** Regions that a group must have before any is said to be in a quarter of it. */
    static final int LEAST_REGIONS = 5;

    private Quarters() {}

    /** The quarter of one position. */
    static int of(int position, int regions) {
        return (4 * position + regions - 1) / regions;
    }

    /** The quarter that a standing is surely in, or empty where its doubt reaches into two, or the group is too small. */
    static OptionalInt surely(int rank, int rankTo, int regions) {
        boolean sure = regions >= LEAST_REGIONS && of(rank, regions) == of(rankTo, regions);
        return sure ? OptionalInt.of(of(rank, regions)) : OptionalInt.empty();
    }
}
