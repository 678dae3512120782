package org.duibiao.analytics.chart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.duibiao.analytics.chart.text.Label;

/**
 * What every chart says of itself.
 *
 * @param title what is shown, of whom and when
 * @param period the days that its figures speak of
 * @param scope what the indicators cover
 * @param group the regions compared
 * @param census how many regions that are, and why some are not drawn; empty where one region is shown by itself
 * @param origins {@code report}, {@code statistics}, {@code generated}
 * @param sources titles of the reports and official tables that the figures stand in
 * @param dataVersion the run whose publication the figures are read from
 */
public record Caption(
        Label title,
        Label period,
        Label scope,
        Label group,
        Optional<Census> census,
        SortedSet<String> origins,
        List<String> sources,
        String dataVersion) {

    public Caption {
        requireNonNull(title, "title is null");
        requireNonNull(period, "period is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(group, "group is null");
        requireNonNull(census, "census is null");
        origins = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(origins));
        sources = List.copyOf(sources);
        requireNonNull(dataVersion, "dataVersion is null");
    }
}
