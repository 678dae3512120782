package org.duibiao.ingest.statistics;

import java.util.List;

/**
 * What a {@code statistics.csv} gave.
 *
 * @param rows the figures
 * @param errors one a line that could not be used, each with the line and what to do
 */
public record StatisticsReading(List<StatisticsRow> rows, List<String> errors) {

    public StatisticsReading {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }
}
