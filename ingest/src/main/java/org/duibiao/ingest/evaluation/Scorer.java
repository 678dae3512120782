package org.duibiao.ingest.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.evaluation.GoldClaim.Accepted;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.claim.Kind;

/**
 * Scores export rows against gold cases.
 *
 * <p>Rows that say the same thing count once. Optional gold is neither asked for nor held against the reader; one that
 * allows other indicators excuses its value for them. A goal counts as well on a row of its own as on its result. A row
 * of a part is neutral unless it matches. An attribute is right when the gold's value is among those read and none of
 * them is foreign to the gold; one read where the gold has none is invented.
 */
public final class Scorer {

    private final Set<String> knownIndicators;

    /** Rows of other indicators than these are not looked at. */
    public Scorer(Set<String> knownIndicators) {
        this.knownIndicators = Set.copyOf(knownIndicators);
    }

    /** The scores of rows, by the id of their case. */
    public Scores score(List<GoldCase> cases, Map<String, List<ExportRow>> rowsByCase) {
        ScoreSheet sheet = new ScoreSheet();
        for (GoldCase goldCase : cases) {
            scoreCase(goldCase, groups(rowsByCase.getOrDefault(goldCase.id(), List.of())), sheet);
        }
        return sheet.scores(cases.size());
    }

    private static Map<RowGroup.Key, RowGroup> groups(List<ExportRow> rows) {
        Map<RowGroup.Key, List<ExportRow>> byKey = new LinkedHashMap<>();
        for (ExportRow row : rows) {
            byKey.computeIfAbsent(RowGroup.Key.of(row), key -> new ArrayList<>())
                    .add(row);
        }
        Map<RowGroup.Key, RowGroup> groups = new LinkedHashMap<>();
        byKey.forEach((key, list) -> groups.put(key, new RowGroup(key, list)));
        return groups;
    }

    private void scoreCase(GoldCase goldCase, Map<RowGroup.Key, RowGroup> groups, ScoreSheet sheet) {
        Set<RowGroup> used = new LinkedHashSet<>();
        for (GoldClaim gold : goldCase.gold()) {
            if (gold.optional()) {
                continue;
            }
            Optional<RowGroup> hit = groups.values().stream()
                    .filter(group -> !used.contains(group) && group.says(gold))
                    .findFirst();
            if (hit.isEmpty()) {
                sheet.missed(goldCase, gold);
                if (groups.values().stream()
                        .anyMatch(group -> !used.contains(group)
                                && group.saysOfOtherDays(gold)
                                && goldCase.gold().stream().noneMatch(group::says))) {
                    sheet.attribute("period", false);
                }
                continue;
            }
            used.add(hit.get());
            sheet.attribute("period", true);
            int flaws = sheet.flaws();
            scoreAttributes(goldCase, gold, hit.get(), groups, sheet);
            sheet.right(goldCase, gold, hit.get(), sheet.flaws() > flaws);
        }
        for (RowGroup group : groups.values()) {
            if (!used.contains(group)
                    && knownIndicators.contains(group.key().indicatorId())
                    && !isExcused(group, goldCase.gold())) {
                sheet.wrong(goldCase, group);
            }
        }
    }

    private static void scoreAttributes(
            GoldCase goldCase, GoldClaim gold, RowGroup hit, Map<RowGroup.Key, RowGroup> groups, ScoreSheet sheet) {
        gold.regionCode()
                .or(goldCase::regionCode)
                .ifPresent(code -> sheet.attribute(
                        "region",
                        hit.rows().stream().allMatch(row -> row.regionCode().equals(code))));
        gold.scope()
                .ifPresent(scope -> sheet.scope(
                        goldCase,
                        gold,
                        scope,
                        hit.rows().stream().map(row -> row.claim().scope()).toList()));
        if (gold.amount().isPresent()) {
            score("yoy", gold.growth(), hit.growths(), goldCase, gold, sheet);
        }
        score("completion", gold.completion(), hit.completions(), goldCase, gold, sheet);
        List<BigDecimal> targets = hit.targets();
        score("target", gold.target(), targets.isEmpty() ? plannedLevel(gold, groups) : targets, goldCase, gold, sheet);
    }

    /** The goal on a row of its own. */
    private static List<BigDecimal> plannedLevel(GoldClaim gold, Map<RowGroup.Key, RowGroup> groups) {
        return groups.values().stream()
                .filter(group -> group.isPlanned(gold.indicatorId()))
                .flatMap(group -> group.level().stream())
                .filter(level -> gold.target()
                        .printed()
                        .filter(target -> Nearness.isNear(level, target, Nearness.LEVEL))
                        .isPresent())
                .toList();
    }

    private static void score(
            String name,
            Accepted accepted,
            List<BigDecimal> read,
            GoldCase goldCase,
            GoldClaim gold,
            ScoreSheet sheet) {
        List<BigDecimal> foreign =
                read.stream().filter(value -> !accepted.accepts(value)).toList();
        if (accepted.printed().isEmpty()) {
            if (!foreign.isEmpty()) {
                sheet.invented(name, goldCase.id(), gold, foreign);
            }
            return;
        }
        sheet.attribute(name, !read.isEmpty() && foreign.isEmpty(), goldCase.id(), gold, accepted, read);
    }

    private static boolean isExcused(RowGroup group, List<GoldClaim> gold) {
        if (group.rows().get(0).claim().scope().startsWith(Scope.PART_PREFIX)
                || GoldReader.UNJUDGED.contains(group.key().indicatorId())) {
            return true;
        }
        if (gold.stream().anyMatch(group::says) || gold.stream().anyMatch(one -> allows(one, group))) {
            return true;
        }
        return group.key().kind() == Kind.PLANNED && gold.stream().anyMatch(one -> isGoalOf(one, group));
    }

    private static boolean allows(GoldClaim gold, RowGroup group) {
        return gold.optional() && gold.allowed().contains(group.key().indicatorId()) && group.isLevel(gold);
    }

    private static boolean isGoalOf(GoldClaim gold, RowGroup group) {
        if (gold.optional() || !gold.indicatorId().equals(group.key().indicatorId())) {
            return false;
        }
        return group.level().isEmpty()
                || gold.target()
                        .printed()
                        .filter(target -> Nearness.isNear(target, group.level().get(), Nearness.LEVEL))
                        .isPresent()
                || gold.target().alternatives().stream()
                        .anyMatch(
                                target -> Nearness.isNear(target, group.level().get(), Nearness.LEVEL));
    }
}
