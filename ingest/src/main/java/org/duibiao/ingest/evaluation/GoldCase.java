package org.duibiao.ingest.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A passage or a report, and what careful readers read in it.
 *
 * @param id stem of the report's file name
 * @param text the passage; empty where the case is of a report
 * @param region its region's name, where it is told
 * @param regionCode its region's code, where it is told
 * @param reportYear the year that it speaks of
 * @param publicationYear the year that it was published, where it is told
 * @param phenomena what makes it hard; empty where it is not told
 * @param rules the reading rules that it tests; empty where it is not told
 * @param format format of its file, {@code passage} where it is one
 * @param gold what is to be read
 */
public record GoldCase(
        String id,
        Optional<String> text,
        Optional<String> region,
        Optional<String> regionCode,
        int reportYear,
        OptionalInt publicationYear,
        List<String> phenomena,
        List<String> rules,
        String format,
        List<GoldClaim> gold) {

    public GoldCase {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
        phenomena = List.copyOf(phenomena);
        rules = List.copyOf(rules);
        requireNonNull(format, "format is null");
        gold = List.copyOf(gold);
    }

    /** What it is counted under. */
    List<String> tags(Dimension dimension) {
        return switch (dimension) {
            case PHENOMENON -> phenomena;
            case RULE -> rules;
            case FORMAT -> List.of(format);
            case INDICATOR, GRADE -> List.of();
        };
    }
}
