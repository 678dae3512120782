package org.duibiao.ingest.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duibiao.ingest.evaluation.GoldClaim.Accepted;
import org.duibiao.ingest.evaluation.Scores.Attribute;
import org.duibiao.ingest.evaluation.Scores.Counts;

/** Adds scores up while cases are compared. */
final class ScoreSheet {

    private static final List<String> ATTRIBUTES = List.of("region", "scope", "yoy", "completion", "target");

    private final Map<String, int[]> figures = new TreeMap<>();
    private final Map<String, int[]> attributes = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();

    ScoreSheet() {
        ATTRIBUTES.forEach(name -> attributes.put(name, new int[3]));
    }

    void right(String indicatorId) {
        counts(indicatorId)[0]++;
    }

    void wrong(String caseId, RowGroup group) {
        counts(group.key().indicatorId())[1]++;
        errors.add(String.join(
                " ",
                caseId,
                "wrong",
                group.key().indicatorId(),
                group.key().amount(),
                group.key().unit(),
                group.key()
                        .period()
                        .map(period -> period.start() + ".." + period.end())
                        .orElse("no period"),
                group.key().kind().id()));
    }

    void missed(String caseId, GoldClaim gold) {
        counts(gold.indicatorId())[2]++;
        String amount = gold.amount()
                .map(BigDecimal::toPlainString)
                .orElse("yoy "
                        + gold.growth().printed().map(BigDecimal::toPlainString).orElse(""));
        errors.add(String.join(
                " ",
                caseId,
                "missed",
                gold.indicatorId(),
                amount,
                gold.unit().orElse(""),
                gold.period().start() + ".." + gold.period().end(),
                gold.kind()));
    }

    void attribute(String name, boolean right) {
        int[] counted = attributes.get(name);
        if (counted != null) {
            counted[0]++;
            counted[1] += right ? 1 : 0;
        }
    }

    void attribute(
            String name, boolean right, String caseId, GoldClaim gold, Accepted accepted, List<BigDecimal> read) {
        attribute(name, right);
        if (!right) {
            errors.add(String.join(
                    " ",
                    caseId,
                    name,
                    "is",
                    accepted.printed().map(BigDecimal::toPlainString).orElse(""),
                    "of",
                    gold.indicatorId(),
                    "got",
                    read.toString()));
        }
    }

    void invented(String name, String caseId, GoldClaim gold, List<BigDecimal> foreign) {
        int[] counted = attributes.get(name);
        if (counted != null) {
            counted[2]++;
        }
        errors.add(String.join(" ", caseId, name, "invented", gold.indicatorId(), foreign.toString()));
    }

    private int[] counts(String indicatorId) {
        return figures.computeIfAbsent(indicatorId, id -> new int[3]);
    }

    Scores scores(int cases) {
        Map<String, Counts> byIndicator = new LinkedHashMap<>();
        int[] total = new int[3];
        figures.forEach((id, counted) -> {
            byIndicator.put(id, new Counts(counted[0], counted[1], counted[2]));
            for (int i = 0; i < total.length; i++) {
                total[i] += counted[i];
            }
        });
        Map<String, Attribute> asked = new LinkedHashMap<>();
        attributes.forEach((name, counted) -> {
            if (counted[0] > 0) {
                asked.put(name, new Attribute(counted[0], counted[1], counted[2]));
            }
        });
        return new Scores(cases, new Counts(total[0], total[1], total[2]), byIndicator, asked, List.copyOf(errors));
    }
}
