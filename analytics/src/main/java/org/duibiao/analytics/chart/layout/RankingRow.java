package org.duibiao.analytics.chart.layout;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.duibiao.analytics.chart.Absent;
import org.duibiao.analytics.chart.NotRanked;
import org.duibiao.analytics.chart.RankingChart.Bar;

/** One row of a ranking as it is drawn. */
public sealed interface RankingRow {

    /** A region in its place. */
    record Placed(Bar bar) implements RankingRow {
        public Placed {
            requireNonNull(bar, "bar is null");
        }
    }

    /**
     * Regions left out between two others for want of room.
     *
     * @param regions how many
     * @param first value of the first of them
     * @param last value of the last of them
     */
    record Gap(int regions, BigDecimal first, BigDecimal last) implements RankingRow {
        public Gap {
            requireNonNull(first, "first is null");
            requireNonNull(last, "last is null");
        }
    }

    /** A region whose figure cannot be compared. */
    record Aside(NotRanked region) implements RankingRow {
        public Aside {
            requireNonNull(region, "region is null");
        }
    }

    /** Further regions whose figures cannot be compared, counted by reason. */
    record MoreAside(SortedMap<String, Integer> reasons) implements RankingRow {}

    /** A region without a figure. */
    record Missing(Absent region) implements RankingRow {
        public Missing {
            requireNonNull(region, "region is null");
        }
    }

    /** Further regions without a figure, counted by reason. */
    record MoreMissing(SortedMap<String, Integer> reasons) implements RankingRow {}
}
