package org.duibiao.ingest.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duibiao.ingest.evaluation.GoldClaim.Accepted;
import org.duibiao.ingest.evaluation.Scores.Attribute;
import org.duibiao.ingest.evaluation.Scores.Counts;

/** Adds scores up while cases are compared. */
final class ScoreSheet {

    private static final List<String> ATTRIBUTES = List.of("region", "period", "scope", "yoy", "completion", "target");

    private static final int RIGHT = 0;
    private static final int WRONG = 1;
    private static final int MISSED = 2;
    private static final int FLAWED = 3;

    private final int[] total = new int[4];
    private final Map<Dimension, Map<String, int[]>> counts = new EnumMap<>(Dimension.class);
    private final Map<String, int[]> attributes = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();
    private int flaws;

    ScoreSheet() {
        ATTRIBUTES.forEach(name -> attributes.put(name, new int[3]));
    }

    private void count(int what, GoldCase goldCase, String indicatorId, Optional<RowGroup> group) {
        total[what]++;
        counts(Dimension.INDICATOR, indicatorId)[what]++;
        for (Dimension dimension : Dimension.values()) {
            goldCase.tags(dimension).forEach(tag -> counts(dimension, tag)[what]++);
        }
        group.ifPresent(read -> counts(Dimension.GRADE, read.grade())[what]++);
    }

    void right(GoldCase goldCase, GoldClaim gold, RowGroup group, boolean flawed) {
        count(RIGHT, goldCase, gold.indicatorId(), Optional.of(group));
        if (flawed) {
            count(FLAWED, goldCase, gold.indicatorId(), Optional.of(group));
        }
    }

    void wrong(GoldCase goldCase, RowGroup group) {
        String caseId = goldCase.id();
        count(WRONG, goldCase, group.key().indicatorId(), Optional.of(group));
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

    void missed(GoldCase goldCase, GoldClaim gold) {
        String caseId = goldCase.id();
        count(MISSED, goldCase, gold.indicatorId(), Optional.empty());
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

    /** How many attributes were wrong or one too many so far. */
    int flaws() {
        return flaws;
    }

    void attribute(String name, boolean right) {
        int[] counted = attributes.get(name);
        if (counted != null) {
            counted[0]++;
            counted[1] += right ? 1 : 0;
        }
        flaws += right ? 0 : 1;
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

    void scope(GoldCase goldCase, GoldClaim gold, String scope, List<String> read) {
        attribute("scope", read.contains(scope));
        if (!read.contains(scope)) {
            errors.add(String.join(
                    " ", goldCase.id(), "scope is", scope, "of", gold.indicatorId(), "got", read.toString()));
        }
    }

    void invented(String name, String caseId, GoldClaim gold, List<BigDecimal> foreign) {
        int[] counted = attributes.get(name);
        if (counted != null) {
            counted[2]++;
        }
        flaws++;
        errors.add(String.join(" ", caseId, name, "invented", gold.indicatorId(), foreign.toString()));
    }

    private int[] counts(Dimension dimension, String tag) {
        return counts.computeIfAbsent(dimension, ignored -> new TreeMap<>()).computeIfAbsent(tag, id -> new int[4]);
    }

    private static Counts counts(int[] counted) {
        return new Counts(counted[RIGHT], counted[WRONG], counted[MISSED], counted[FLAWED]);
    }

    Scores scores(int cases) {
        Map<Dimension, Map<String, Counts>> byDimension = new EnumMap<>(Dimension.class);
        counts.forEach((dimension, tags) -> {
            Map<String, Counts> byTag = new LinkedHashMap<>();
            tags.forEach((tag, counted) -> byTag.put(tag, counts(counted)));
            byDimension.put(dimension, byTag);
        });
        Map<String, Attribute> asked = new LinkedHashMap<>();
        attributes.forEach((name, counted) -> {
            if (counted[0] > 0) {
                asked.put(name, new Attribute(counted[0], counted[1], counted[2]));
            }
        });
        return new Scores(cases, counts(total), byDimension, asked, List.copyOf(errors));
    }
}
