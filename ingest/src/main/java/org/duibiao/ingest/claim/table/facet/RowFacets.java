package org.duibiao.ingest.claim.table.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.document.table.TableLayout;
import org.duibiao.model.document.Cell;

/**
 * What the heads of a row say of the figures in it.
 *
 * @param heads its names, outermost first; a part that is not named by itself is named with its total
 * @param measure what figures in it say, where rows are measures
 * @param namesSurely whether a head names an indicator wherever it stands
 * @param names whether a head names an indicator, or looks as if it did
 * @param region which region it is keyed by
 * @param part the head that names the row as a part of what its column names: neither a region nor a period, measure or
 *     number
 */
record RowFacets(
        List<String> heads,
        Optional<Measure> measure,
        boolean namesSurely,
        boolean names,
        RowRegion region,
        Optional<String> part) {

    static RowFacets of(TableLayout layout, Section section, Cell cell, Heads meanings) {
        List<String> heads = heads(layout, section, cell, meanings);
        Optional<String> innermost = innermost(heads);
        Optional<Measure> measure = innermost.flatMap(meanings::measure);
        RowRegion region = region(heads, meanings);
        boolean part = innermost.isPresent()
                && measure.isEmpty()
                && region instanceof RowRegion.None
                && meanings.period(innermost.get()).isEmpty()
                && !isNumber(innermost.get())
                && !RowWords.BUREAU_SUM.ends(innermost.get());
        return new RowFacets(
                heads,
                measure,
                any(heads, meanings::namesSurely),
                any(heads, meanings::names),
                region,
                part ? innermost : Optional.empty());
    }

    private static boolean any(List<String> heads, Predicate<String> test) {
        for (String head : heads) {
            if (test.test(head)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String head) {
        for (int i = 0; i < head.length(); i++) {
            if (!Character.isDigit(head.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> heads(TableLayout layout, Section section, Cell cell, Heads meanings) {
        List<String> heads = new ArrayList<>();
        for (Cell head : layout.rowHeads(section, cell)) {
            if (head.row() >= section.dataStart() || meanings.names(head.text())) {
                heads.add(head.text());
            }
        }
        Optional<Cell> total = PartRows.totalAbove(layout, section, cell);
        int last = heads.size() - 1;
        if (last >= 0 && total.isPresent() && !meanings.names(heads.get(last))) {
            heads.set(last, PartRows.bare(heads.get(last)));
            heads.add(last, total.get().text());
        }
        meanings.measuredAbove(layout, section, cell)
                .ifPresent(measured -> heads.set(heads.size() - 1, measured.name()));
        if (last >= 0 && meanings.isOfFigureBeside(heads.get(last)) && !any(heads, meanings::names)) {
            PartRows.namedAbove(layout, section, cell, meanings::isOfFigureBeside)
                    .ifPresent(above -> heads.add(last, above.text()));
        }
        return List.copyOf(heads);
    }

    private static Optional<String> innermost(List<String> heads) {
        return heads.isEmpty() ? Optional.empty() : Optional.of(heads.get(heads.size() - 1));
    }

    private static RowRegion region(List<String> heads, Heads meanings) {
        for (int i = heads.size() - 1; i >= 0; i--) {
            RowRegion region = meanings.region(heads.get(i));
            if (!(region instanceof RowRegion.None)) {
                return region;
            }
        }
        return new RowRegion.None();
    }

    /** The region where the other rows are keyed by regions: a name that is known for none is of another. */
    RowRegion regionAmongOthers() {
        return region instanceof RowRegion.None && part.isPresent()
                ? new RowRegion.Foreign("other_region", part.get())
                : region;
    }

    /** The head nearest to the figures. */
    Optional<String> innermost() {
        return innermost(heads);
    }
}
