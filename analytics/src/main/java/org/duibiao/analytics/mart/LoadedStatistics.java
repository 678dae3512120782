package org.duibiao.analytics.mart;

import java.util.List;

/**
 * What one official table gives of one indicator.
 *
 * @param file where the table lay when it was loaded
 * @param indicatorId an id of the catalogue
 * @param firstYear the earliest year of a figure
 * @param lastYear the latest year of a figure
 * @param figures how many
 * @param regions of how many regions
 * @param sourceTitles the publications that the figures come from, those of most figures first
 */
public record LoadedStatistics(
        String file,
        String indicatorId,
        int firstYear,
        int lastYear,
        long figures,
        long regions,
        List<String> sourceTitles) {

    public LoadedStatistics {
        sourceTitles = List.copyOf(sourceTitles);
    }
}
