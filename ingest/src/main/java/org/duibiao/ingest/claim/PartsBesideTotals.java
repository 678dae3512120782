package org.duibiao.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.SetAside;

/** A part by sector, size or kind is no observation beside its total (rule 17). */
final class PartsBesideTotals {

    private PartsBesideTotals() {}

    /** Sets parts aside whose total the document gives for the same days. */
    static Extraction judge(Extraction extraction) {
        List<Claim> standing = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>(extraction.setAside());
        for (Claim claim : extraction.claims()) {
            if (isPart(claim) && extraction.claims().stream().anyMatch(other -> isTotalOf(other, claim))) {
                setAside.add(
                        SetAside.of(claim, "part_of_total", "the report gives the total; this is " + claim.scope()));
            } else {
                standing.add(claim);
            }
        }
        return new Extraction(standing, setAside);
    }

    private static boolean isPart(Claim claim) {
        return claim.scope().startsWith(Scope.PART_PREFIX);
    }

    private static boolean isTotalOf(Claim total, Claim part) {
        return !isPart(total)
                && total.indicatorId().equals(part.indicatorId())
                && total.period().equals(part.period())
                && total.kind() == part.kind()
                && (part.level().isEmpty() || total.level().isPresent());
    }
}
