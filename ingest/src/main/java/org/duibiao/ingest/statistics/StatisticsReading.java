package org.duibiao.ingest.statistics;

import java.util.List;

/**
 * What a {@code statistics.csv} gave.
 *
 * @param rows the figures
 * @param errors one a line that could not be used, with the line, the column and what to do; and what is wrong with the file
 * @param usable whether the file could be read as a table of figures at all: where not, what was loaded from it before stays
 */
public record StatisticsReading(List<StatisticsRow> rows, List<String> errors, boolean usable) {

    public StatisticsReading {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    /** Of a file that is no table of figures. */
    static StatisticsReading unusable(String error) {
        return new StatisticsReading(List.of(), List.of(error), false);
    }
}
