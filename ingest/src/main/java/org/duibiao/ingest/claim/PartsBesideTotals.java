package org.duibiao.ingest.claim;

import java.util.List;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.model.catalogue.Scope;

/** A part by sector, size or kind is no observation beside its total (rule 17). */
final class PartsBesideTotals {

    private PartsBesideTotals() {}

    /** Sets parts aside whose total the document gives for the same days. */
    static void judge(List<Figure> figures) {
        for (Figure figure : figures) {
            if (figure.isClaim() && isPart(figure) && figures.stream().anyMatch(other -> isTotalOf(other, figure))) {
                figure.setAside("part_of_total");
            }
        }
    }

    private static boolean isPart(Figure figure) {
        return figure.scope().startsWith(Scope.PART_PREFIX);
    }

    private static boolean isTotalOf(Figure total, Figure part) {
        return total.isClaim()
                && !isPart(total)
                && total.naming().indicatorId().equals(part.naming().indicatorId())
                && total.period().equals(part.period())
                && total.mode() == part.mode();
    }
}
