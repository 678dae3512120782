package org.duibiao.ingest.claim.table;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.duibiao.model.document.Cell;
import org.duibiao.model.period.Period;

/**
 * What the heads of a cell say of its figure.
 *
 * @param cell the cell
 * @param name words that name what is measured; empty where no head does
 * @param measure what the figure says of it
 * @param tier who set the goal or how hard it is; empty but for goals that say so
 * @param region which region the row is keyed by
 * @param period the days that it speaks of
 * @param unit words of the unit that reaches a bare number here
 * @param group what the figure shares with those that belong to the same claim: their row, or their column where rows
 *     are measures
 * @param entity why the row speaks of something that is no region: a reason of the catalogue, empty where it does not
 */
record Facets(
        Cell cell,
        Optional<String> name,
        Measure measure,
        Optional<String> tier,
        RowRegion region,
        Optional<Period> period,
        Optional<String> unit,
        String group,
        Optional<String> entity) {

    Facets {
        requireNonNull(cell, "cell is null");
        requireNonNull(measure, "measure is null");
        requireNonNull(region, "region is null");
    }
}
