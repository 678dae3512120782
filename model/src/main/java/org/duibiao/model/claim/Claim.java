package org.duibiao.model.claim;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.document.Place;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Quantity;

/**
 * One statement of a report, as printed and as resolved beside the words.
 *
 * @param indicatorId what is measured: an id of the catalogue
 * @param kind whether it happened, is promised, or is expected
 * @param subject {@code region}, {@code bureau}, or {@code project:NAME}
 * @param region the region that it speaks of where that is not the report's own: a row of a table keyed by region;
 *     empty for the report's own region
 * @param period the days it speaks of; empty where no period could be resolved
 * @param level the amount; empty for growth stated without a level
 * @param growth over the year before
 * @param completion of the target in percent, as printed; of several targets, the first's
 * @param targets what was promised for it, one a tier; of a planned claim, empty: the promise is its level and growth
 * @param statedRank rank as printed, with its words: 全省第5
 * @param scope what the indicator covers in that wording: an id of the catalogue or {@code part:WORDS}
 * @param basis {@code outturn} or {@code budget}, for money of the bureau
 * @param grade how sure the rule is in its context
 * @param rule the rule that made it
 * @param quote the words that say it, exactly as they stand at the place; from the indicator's name to the last word
 *     that hangs on it in prose, the cell's text in a table
 * @param place where they stand
 * @param evidence the words that gave it each of its parts, in the order in which they were read
 * @param flags what to mind: unit_inferred, estimated, reported_by_superior, net_increase, ...
 */
public record Claim(
        String indicatorId,
        Kind kind,
        String subject,
        Optional<RegionMention> region,
        Optional<Period> period,
        Optional<Quantity> level,
        Optional<Growth> growth,
        Optional<BigDecimal> completion,
        List<Target> targets,
        Optional<String> statedRank,
        String scope,
        Optional<String> basis,
        Grade grade,
        String rule,
        String quote,
        Place place,
        List<Evidence> evidence,
        List<String> flags) {

    /** Subject of the figures of a region. */
    public static final String REGION = "region";
    /** Subject of the bureau's own budget, staff and score. */
    public static final String BUREAU = "bureau";
    /** What subjects begin with that are single projects of a bureau. */
    public static final String PROJECT_PREFIX = "project:";
    /** Scope of the figures of a single project. */
    public static final String PROJECT_SCOPE = "project";

    public Claim {
        requireNonNull(indicatorId, "indicatorId is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(quote, "quote is null");
        targets = List.copyOf(targets);
        evidence = List.copyOf(evidence);
        flags = List.copyOf(flags);
        if (level.isEmpty() && growth.isEmpty() && completion.isEmpty()) {
            throw new IllegalArgumentException("the claim '" + quote + "' says nothing of " + indicatorId);
        }
    }

    /** The same claim of another region. */
    public Claim of(RegionMention other) {
        return with(Optional.of(other), period, targets, flags);
    }

    /** The same claim with a flag more. */
    public Claim flagged(String flag) {
        List<String> all = new ArrayList<>(flags);
        all.add(flag);
        return with(region, period, targets, all);
    }

    /** The same claim with no period: nothing tells of which year its days are. */
    public Claim undated() {
        return with(region, Optional.empty(), targets, flags);
    }

    /**
     * The same claim with a growth.
     *
     * @param words that tell it, after those that it has
     */
    public Claim grown(Growth told, List<Evidence> words) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(words);
        return with(subject, region, period, Optional.of(told), targets, scope, grade, all, flags);
    }

    /** The same claim with a rank, and the words that told it. */
    public Claim ranked(String rank, List<Evidence> words) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(words);
        return new Claim(
                indicatorId,
                kind,
                subject,
                region,
                period,
                level,
                growth,
                completion,
                targets,
                Optional.of(rank),
                scope,
                basis,
                grade,
                rule,
                quote,
                place,
                all,
                flags);
    }

    /** The same claim, this sure. */
    public Claim graded(Grade sure) {
        return with(subject, region, period, growth, targets, scope, sure, evidence, flags);
    }

    /** The same claim of a project of the bureau. */
    public Claim ofProject(String name) {
        return with(PROJECT_PREFIX + name, region, period, growth, targets, PROJECT_SCOPE, grade, evidence, flags);
    }

    /** The same claim with more targets. */
    public Claim promising(List<Target> more) {
        List<Target> all = new ArrayList<>(targets);
        all.addAll(more);
        return with(region, period, all, flags);
    }

    private Claim with(
            Optional<RegionMention> ofRegion, Optional<Period> days, List<Target> promised, List<String> minded) {
        return with(subject, ofRegion, days, growth, promised, scope, grade, evidence, minded);
    }

    private Claim with(
            String of,
            Optional<RegionMention> ofRegion,
            Optional<Period> days,
            Optional<Growth> grown,
            List<Target> promised,
            String covering,
            Grade sure,
            List<Evidence> told,
            List<String> minded) {
        return new Claim(
                indicatorId,
                kind,
                of,
                ofRegion,
                days,
                level,
                grown,
                completion,
                promised,
                statedRank,
                covering,
                basis,
                sure,
                rule,
                quote,
                place,
                told,
                minded);
    }
}
