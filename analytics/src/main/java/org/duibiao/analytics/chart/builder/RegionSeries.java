package org.duibiao.analytics.chart.builder;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionHistory;

/** Which region of a year continues the series of a region: by changes that were one to one, as {@code region_code_now} ties them. */
public final class RegionSeries {

    private final RegionHistory history;

    public RegionSeries(RegionHistory history) {
        this.history = history;
    }

    /**
     * What a region was, or is, at the end of a year; a region of which no history is known is always itself.
     *
     * @return empty where a split, a merger or a change of its territory lies between
     */
    public Optional<Region> in(Region region, int year) {
        if (history.find(region.code()).isEmpty()) {
            return Optional.of(region);
        }
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        boolean otherTerritory = history.comparableFrom(region.code())
                .filter(since -> end.isBefore(since))
                .isPresent();
        return otherTerritory ? Optional.empty() : history.counterpart(region.code(), end);
    }
}
