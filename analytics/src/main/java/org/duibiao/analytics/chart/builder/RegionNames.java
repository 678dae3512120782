package org.duibiao.analytics.chart.builder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.model.region.Region;

/**
 * What the regions of a group are called on a chart: by their own name where no other of the group bears it, else in full.
 * Across the country all are named in full where there is room for it.
 */
final class RegionNames {

    private final Map<String, Integer> bearers = new HashMap<>();
    private final boolean inFull;

    private RegionNames(Ranking ranking, boolean inFull) {
        this.inFull = inFull;
        Stream.of(
                        ranking.standings().stream().map(row -> row.region()),
                        ranking.unranked().stream().map(row -> row.region()),
                        ranking.missing().stream().map(row -> row.region()))
                .flatMap(regions -> regions)
                .forEach(region -> bearers.merge(region.name(), 1, Integer::sum));
    }

    /** For rows, which have room for full names. */
    static RegionNames forRows(Ranking ranking) {
        return new RegionNames(ranking, ranking.terms().group().within().isEmpty());
    }

    /** For points and lines, which have little room. */
    static RegionNames forPoints(Ranking ranking) {
        return new RegionNames(ranking, false);
    }

    /** The name of one of a few regions: in full where another of them bears the same. */
    static String among(List<Region> regions, Region region) {
        long same = regions.stream()
                .filter(other -> other.name().equals(region.name()))
                .count();
        return same > 1 ? region.fullName() : region.name();
    }

    String of(Region region) {
        return inFull || bearers.getOrDefault(region.name(), 0) > 1 ? region.fullName() : region.name();
    }
}
