package org.duibiao.analytics.scorecard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a scoring form.
 *
 * @param number order in the form, from 1
 * @param role budget, budget_part, criterion or total
 * @param levelOne level-one criterion
 * @param levelTwo level-two criterion
 * @param levelThree level-three criterion
 * @param promised the target as printed; of money, what was planned for the year
 * @param reached the result as printed; of money, what was spent
 * @param weight points that can be had
 * @param score points that the bureau gave itself
 * @param recomputed points by the rules, where they are certain
 * @param range of these points; empty where nothing could be computed
 * @param outcome reached, missed, words_only or not_computable; empty for parts and the total
 * @param agreement agrees, above or below; empty where either points are missing
 * @param rule used
 * @param explanation the arithmetic, or why there is none, in Chinese
 * @param locator where the line stands
 * @param columns the row of {@code scorecard_lines}, by name
 */
public record ScoredLine(
        long number,
        String role,
        Optional<String> levelOne,
        Optional<String> levelTwo,
        Optional<String> levelThree,
        Optional<String> promised,
        Optional<String> reached,
        Optional<BigDecimal> weight,
        Optional<BigDecimal> score,
        Optional<BigDecimal> recomputed,
        Optional<ScoredForm.Range> range,
        Optional<String> outcome,
        Optional<String> agreement,
        Optional<String> rule,
        String explanation,
        String locator,
        Map<String, @Nullable Object> columns) {

    public ScoredLine {
        requireNonNull(role, "role is null");
        requireNonNull(locator, "locator is null");
    }

    /** What it scores, in the words of the form: the two innermost criteria. */
    public String name() {
        return Stream.of(levelThree.isEmpty() ? levelOne : Optional.<String>empty(), levelTwo, levelThree)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** Whether it carries points beside the total. */
    public boolean carriesPoints() {
        return (role.equals("budget") || role.equals("criterion")) && (weight.isPresent() || score.isPresent());
    }

    /** Whether the awarded points are not those of the rules. */
    public boolean differs() {
        return agreement.filter(found -> !found.equals("agrees")).isPresent();
    }
}
