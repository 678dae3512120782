package org.duibiao.ingest.claim.table.facet;

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
 * @param qualifier of a goal, who set it or how hard it is; of a rank, among whom; empty where the heads do not say
 * @param region which region the row is keyed by
 * @param period the days that it speaks of
 * @param dated whether the heads of its row or column name that period, and not only a title
 * @param unit words of the unit that reaches a bare number here
 * @param group what the figure shares with those that belong to the same claim: their row, or their column where rows
 *     are measures
 * @param part whether the row names a part of what its column names, which is no region, period or measure
 * @param summedUp whether it is such a part and another row gives the total
 * @param entity why the row speaks of something that is no region: a reason of the catalogue, empty where it does not
 */
public record Facets(
        Cell cell,
        Optional<String> name,
        Measure measure,
        Optional<String> qualifier,
        RowRegion region,
        Optional<Period> period,
        boolean dated,
        Optional<String> unit,
        String group,
        boolean part,
        boolean summedUp,
        Optional<String> entity) {

    public Facets {
        requireNonNull(cell, "cell is null");
        requireNonNull(measure, "measure is null");
        requireNonNull(region, "region is null");
    }

    /** The facets of a result that its place in a form tells. */
    public static Facets ofResult(Cell cell, String name, Optional<Period> period, Optional<String> unit) {
        return new Facets(
                cell,
                Optional.of(name),
                Measure.RESULT,
                Optional.empty(),
                new RowRegion.None(),
                period,
                false,
                unit,
                "",
                false,
                false,
                Optional.empty());
    }
}
