package org.duibiao.samples.generator.economy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.duibiao.model.yaml.YamlMapping;

/**
 * How large one figure of a region is, and how it moves over the years.
 *
 * @param id of the indicator, with its scope behind an @ where it has one
 * @param unit in which {@code level} counts
 * @param level for each 亿元 of a region's size
 * @param growth usual growth a year, in percent
 * @param spread how far a year may stray from it, in percentage points
 * @param aim how far goals lie from usual growth, in percentage points
 */
record Series(String id, Measure unit, Range level, Range growth, BigDecimal spread, Range aim) {

    Series {
        requireNonNull(id, "id is null");
        requireNonNull(unit, "unit is null");
    }

    static Series of(YamlMapping mapping) {
        Series series = new Series(
                mapping.text("id"),
                Measure.of(mapping.text("unit")),
                Range.of(mapping, "level"),
                Range.of(mapping, "growth"),
                new BigDecimal(mapping.text("spread")),
                Range.of(mapping, "aim"));
        mapping.requireNothingElse();
        return series;
    }
}
