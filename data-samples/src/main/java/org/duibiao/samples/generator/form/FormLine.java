package org.duibiao.samples.generator.form;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.duibiao.samples.generator.truth.GoldFigure;

/**
 * A line of a self-evaluation form.
 *
 * @param first criterion of level one
 * @param second criterion of level two
 * @param name criterion of level three
 * @param target as printed
 * @param result as printed
 * @param weight most points
 * @param score points given
 * @param reason why points were lost; empty where none were
 * @param figure what is to be read in it, where it speaks of a figure of the catalogue
 */
public record FormLine(
        String first,
        String second,
        String name,
        String target,
        String result,
        BigDecimal weight,
        BigDecimal score,
        String reason,
        Optional<GoldFigure> figure) {

    public FormLine {
        requireNonNull(first, "first is null");
        requireNonNull(weight, "weight is null");
        requireNonNull(score, "score is null");
    }
}
