package org.duibiao.analytics.scorecard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scoring form as printed and as scored again.
 *
 * @param subject bureau, or project:NAME
 * @param title what the form calls itself; empty where it has no title
 * @param totalWeight points that can be had in all, as printed
 * @param totalScore points that the bureau gave itself in all, as printed
 * @param grade as stated
 * @param gradeByScore as the rules give it for that score
 * @param ruleSet id of the rules; empty where none fits
 * @param because why these rules
 * @param recomputed total by the rules, awarded points counting where nothing could be computed
 * @param range of that total; empty where there is none
 * @param counted lines that carry points
 * @param computed of these, the lines that could be scored again
 * @param source of what report
 * @param lines in order
 * @param columns the row of {@code scorecards} with the report beside it, by name
 */
public record ScoredForm(
        String subject,
        String title,
        Optional<String> totalWeight,
        Optional<String> totalScore,
        Optional<String> grade,
        Optional<String> gradeByScore,
        Optional<String> ruleSet,
        String because,
        Optional<BigDecimal> recomputed,
        Optional<Range> range,
        long counted,
        long computed,
        Source source,
        List<ScoredLine> lines,
        Map<String, @Nullable Object> columns) {

    /**
     * Where a form stands.
     *
     * @param reportId of the report
     * @param path of the report inside its source
     * @param title of the report, or its path
     * @param origin report or generated
     * @param locator of the form
     */
    public record Source(String reportId, String path, String title, String origin, String locator) {}

    /**
     * Points from and to.
     *
     * @param low least points
     * @param high greatest points
     */
    public record Range(BigDecimal low, BigDecimal high) {}

    public ScoredForm {
        requireNonNull(subject, "subject is null");
        requireNonNull(source, "source is null");
        lines = List.copyOf(lines);
    }
}
