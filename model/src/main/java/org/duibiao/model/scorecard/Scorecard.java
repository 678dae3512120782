package org.duibiao.model.scorecard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.model.document.Place;
import org.duibiao.model.scoring.PointRange;

/**
 * A form in which a bureau scored itself.
 *
 * @param family finance, hunan or unknown
 * @param subject bureau, or project:NAME
 * @param title what the form calls itself; empty where it has no title
 * @param year that it scores
 * @param totalWeight points that can be had in all
 * @param totalScore points that the bureau gave itself in all
 * @param grade 优, 良, 中 or 差 as stated
 * @param rescoring the form as scored again
 * @param lines in order
 * @param quote the words that it was known by
 * @param place where they stand
 * @param flags what to mind
 */
public record Scorecard(
        String family,
        String subject,
        String title,
        OptionalInt year,
        Optional<Printed> totalWeight,
        Optional<Printed> totalScore,
        Optional<Printed> grade,
        Rescoring rescoring,
        List<ScorecardLine> lines,
        String quote,
        Place place,
        List<String> flags) {

    public static final String FINANCE = "finance";
    public static final String HUNAN = "hunan";
    public static final String UNKNOWN = "unknown";

    public Scorecard {
        requireNonNull(family, "family is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(quote, "quote is null");
        requireNonNull(place, "place is null");
        lines = List.copyOf(lines);
        flags = List.copyOf(flags);
    }

    /**
     * A form as scored again.
     *
     * @param ruleSet id of the rules; empty where none fits
     * @param because why these rules, in Chinese
     * @param total points by the rules where they can be computed and as awarded elsewhere
     * @param range of that total
     * @param gradeByScore the grade that the rules give for the total printed
     * @param lines that carry points
     * @param recomputed of these
     */
    public record Rescoring(
            Optional<String> ruleSet,
            String because,
            Optional<BigDecimal> total,
            Optional<PointRange> range,
            Optional<String> gradeByScore,
            int lines,
            int recomputed) {}
}
