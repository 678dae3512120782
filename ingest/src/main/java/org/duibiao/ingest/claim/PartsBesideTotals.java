package org.duibiao.ingest.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.period.Period;

/** A part by sector, size or kind is no observation beside its total (rule 17). */
final class PartsBesideTotals {

    private final Set<Total> totals = new HashSet<>();
    private final Set<Total> totalsWithLevel = new HashSet<>();

    private PartsBesideTotals(List<Claim> claims) {
        for (Claim claim : claims) {
            if (!isPart(claim)) {
                totals.add(Total.of(claim));
                if (claim.level().isPresent()) {
                    totalsWithLevel.add(Total.of(claim));
                }
            }
        }
    }

    /** What a part and its total share. */
    private record Total(String indicatorId, Optional<Period> period, Kind kind) {

        static Total of(Claim claim) {
            return new Total(claim.indicatorId(), claim.period(), claim.kind());
        }
    }

    /** Sets parts aside whose total the document gives for the same days. */
    static Extraction judge(Extraction extraction) {
        if (extraction.claims().stream().noneMatch(PartsBesideTotals::isPart)) {
            return extraction;
        }
        PartsBesideTotals known = new PartsBesideTotals(extraction.claims());
        List<Claim> standing = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>(extraction.setAside());
        for (Claim claim : extraction.claims()) {
            if (isPart(claim) && known.totalOf(claim)) {
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

    private boolean totalOf(Claim part) {
        return (part.level().isPresent() ? totalsWithLevel : totals).contains(Total.of(part));
    }
}
