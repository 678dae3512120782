package org.duibiao.samples.generator.form;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duibiao.samples.generator.truth.GoldFigure;

/**
 * A self-evaluation form, filled in.
 *
 * @param family whose layout it has
 * @param lines in order, without those of the budget
 * @param execution points of the execution of the budget, where the family gives such
 * @param total all points, as the form says
 */
public record Form(Family family, List<FormLine> lines, Optional<BigDecimal> execution, BigDecimal total) {

    /** The two families of forms. */
    public enum Family {
        /** The Ministry of Finance's: execution, output, benefit, satisfaction. */
        MINISTRY,
        /** Hunan's: 投入, 过程, 产出, 效果. */
        HUNAN
    }

    public Form {
        requireNonNull(family, "family is null");
        lines = List.copyOf(lines);
        requireNonNull(execution, "execution is null");
        requireNonNull(total, "total is null");
    }

    /** A form whose total is the sum of its points. */
    static Form adding(Family family, List<FormLine> lines, Optional<BigDecimal> execution) {
        return new Form(
                family,
                lines,
                execution,
                Points.rounded(lines.stream()
                        .map(FormLine::score)
                        .reduce(execution.orElse(BigDecimal.ZERO), BigDecimal::add)));
    }

    /** The same with other lines, its points added anew. */
    Form with(List<FormLine> others) {
        return adding(family, others, execution);
    }

    /** What is to be read in its lines and its total. */
    public List<GoldFigure> figures(int year) {
        GoldFigure score = GoldFigure.plain("self_evaluation_score", String.valueOf(year), total, "分");
        return Stream.concat(Stream.of(score), lines.stream().flatMap(line -> line.figure().stream()))
                .toList();
    }
}
