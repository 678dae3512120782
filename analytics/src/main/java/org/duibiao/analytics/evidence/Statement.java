package org.duibiao.analytics.evidence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.period.Period;

/**
 * What a report, or an official statistic, says of an indicator.
 *
 * @param id of the observation or of the statistic
 * @param kind {@code actual}, {@code cumulative} or {@code forecast}; only the first can stand for a fact
 * @param subject whom it speaks of
 * @param period the days it speaks of
 * @param scope what the indicator covers
 * @param comparison how the level is meant: = &gt; &lt; ~
 * @param statedValue the level as printed
 * @param statedUnit its unit as printed
 * @param value the level in base units
 * @param unit its base unit
 * @param growth in percent, as printed
 * @param growthWords the cell that prints the growth, and its locator, where that is another one than the level's
 * @param completion in percent, as printed
 * @param statedRank rank as printed, with its words
 * @param grade how sure the rule is; empty for official statistics
 * @param rule the rule that read it; empty for official statistics
 * @param flags what to mind
 * @param evidence the words in their place
 */
public record Statement(
        String id,
        String kind,
        String subject,
        Period period,
        String scope,
        String comparison,
        Optional<String> statedValue,
        Optional<String> statedUnit,
        Optional<BigDecimal> value,
        Optional<String> unit,
        Optional<BigDecimal> growth,
        Optional<String> growthWords,
        Optional<BigDecimal> completion,
        Optional<String> statedRank,
        Optional<String> grade,
        Optional<String> rule,
        List<String> flags,
        Evidence evidence) {

    public Statement {
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(period, "period is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(comparison, "comparison is null");
        flags = List.copyOf(flags);
        requireNonNull(evidence, "evidence is null");
    }
}
