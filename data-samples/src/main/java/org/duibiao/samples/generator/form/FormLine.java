package org.duibiao.samples.generator.form;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.duibiao.samples.generator.phrase.Statement;
import org.duibiao.samples.generator.truth.GoldFigure;

/**
 * A line of a self-evaluation form.
 *
 * @param first criterion of level one
 * @param second criterion of level two
 * @param name criterion of level three
 * @param explanation how points are given, where the form says so
 * @param formula how the result is worked out, where the form says so
 * @param target as printed
 * @param result as printed
 * @param weight most points
 * @param score points given
 * @param reason why points were lost; empty where none were
 * @param statement the region's figure that it speaks of, where it speaks of one
 * @param figure what is to be read in it, where it speaks of a figure of the catalogue
 */
public record FormLine(
        String first,
        String second,
        String name,
        String explanation,
        String formula,
        String target,
        String result,
        BigDecimal weight,
        BigDecimal score,
        String reason,
        Optional<Statement> statement,
        Optional<GoldFigure> figure) {

    public FormLine {
        requireNonNull(first, "first is null");
        requireNonNull(weight, "weight is null");
        requireNonNull(score, "score is null");
    }

    /** The same with other points. */
    FormLine scored(BigDecimal otherWeight, BigDecimal otherScore, String otherReason) {
        return new FormLine(
                first,
                second,
                name,
                explanation,
                formula,
                target,
                result,
                otherWeight,
                otherScore,
                otherReason,
                statement,
                figure);
    }

    /** Whether points were lost. */
    boolean isLost() {
        return score.compareTo(weight) < 0;
    }
}
