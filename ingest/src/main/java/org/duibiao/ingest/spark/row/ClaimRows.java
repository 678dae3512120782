package org.duibiao.ingest.spark.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.duibiao.ingest.intake.Digests;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.SetAside;

/**
 * The rows of a report's claims and of what was set aside. Their ids are hashes of content, place, indicator and role;
 * where all of that is the same twice, the second is counted.
 *
 * @param claims rows of {@code claims}
 * @param setAside rows of {@code set_aside}
 */
public record ClaimRows(List<Row> claims, List<Row> setAside) {

    private static final String TOO_LARGE = "unreadable";

    public static ClaimRows of(ReadReport report) {
        Extraction extraction = report.reading().extraction();
        Map<String, Integer> seen = new HashMap<>();
        List<Row> claims = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>(extraction.setAside());
        for (Claim claim : extraction.claims()) {
            String id = unique(
                    seen, report.contentSha256(), claim.place().locator(), claim.indicatorId(), ClaimCodec.role(claim));
            try {
                claims.add(ClaimCodec.row(report, id, claim));
            } catch (ArithmeticException e) {
                setAside.add(tooLarge(claim, e));
            }
        }
        List<Row> setAsideRows = setAside.stream()
                .map(each -> SetAsideCodec.row(
                        report,
                        unique(
                                seen,
                                report.contentSha256(),
                                each.place().locator(),
                                each.reason(),
                                each.indicatorId().orElse("")),
                        each))
                .toList();
        return new ClaimRows(claims, setAsideRows);
    }

    /** The tables hold 32 digits before the point; a number beyond is a misreading. */
    private static SetAside tooLarge(Claim claim, ArithmeticException reason) {
        return new SetAside(
                TOO_LARGE,
                String.valueOf(reason.getMessage()),
                Optional.of(claim.indicatorId()),
                claim.level(),
                Optional.empty(),
                claim.period(),
                claim.quote(),
                claim.place());
    }

    private static String unique(Map<String, Integer> seen, String... parts) {
        String id = Digests.identity(parts);
        int count = seen.merge(id, 1, Integer::sum);
        return count == 1 ? id : Digests.identity(id, Integer.toString(count));
    }
}
