package org.duibiao.analytics.ranking;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.model.region.Region;

/**
 * Where a region stands.
 *
 * @param region the region
 * @param figure in the terms of the ranking; it says whether it was converted, is disputed, is a bound, and its grade
 * @param rank the best place it can have: 1 + regions surely better
 * @param rankTo the worst place it can have: regions ranked − regions surely worse
 * @param quartile the quarter of the group that it is surely in, 1 the best; empty where the group has under five
 *     regions, its doubt reaches into two quarters, the figure is disputed, or neither more nor less is better
 */
public record Standing(Region region, Figure figure, int rank, int rankTo, OptionalInt quartile) {

    public Standing {
        requireNonNull(region, "region is null");
        requireNonNull(figure, "figure is null");
        requireNonNull(quartile, "quartile is null");
        if (rank < 1 || rankTo < rank) {
            throw new IllegalArgumentException(region.name() + " stands at " + rank + " to " + rankTo);
        }
    }
}
