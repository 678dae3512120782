package org.duibiao.analytics.mart;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;

/**
 * A figure and what it measures.
 *
 * @param indicatorId what is measured
 * @param measure what of it: level, growth or completion
 * @param figure the figure
 */
public record MeasuredFigure(String indicatorId, Measure measure, Figure figure) {

    public MeasuredFigure {
        requireNonNull(indicatorId, "indicatorId is null");
        requireNonNull(measure, "measure is null");
        requireNonNull(figure, "figure is null");
    }

    /** The figures of a fact: its level, growth and completion, as far as it has them. */
    static List<MeasuredFigure> of(Row fact) {
        List<MeasuredFigure> figures = new ArrayList<>();
        amount(fact, "value", "value_low", "value_high", comparison(fact, "comparison"))
                .ifPresent(amount -> figures.add(measured(fact, Measure.LEVEL, amount, "level")));
        growth(fact).ifPresent(amount -> figures.add(measured(fact, Measure.GROWTH, amount, "growth")));
        fact.findDecimal("completion_pct")
                .map(percent -> Amount.ofPercentage(percent, Comparison.EQUAL))
                .ifPresent(amount -> figures.add(measured(fact, Measure.COMPLETION, amount, "completion")));
        return figures;
    }

    /** Growth with the doubt that its table knows; official statistics know none, so that it follows from the digits. */
    private static Optional<Amount> growth(Row fact) {
        Comparison comparison = comparison(fact, "yoy_comparison");
        boolean known = fact.findDecimal("yoy_low").isPresent()
                || fact.findDecimal("yoy_high").isPresent();
        return known
                ? amount(fact, "yoy_pct", "yoy_low", "yoy_high", comparison)
                : fact.findDecimal("yoy_pct").map(percent -> Amount.ofPercentage(percent, comparison));
    }

    private static Optional<Amount> amount(Row fact, String value, String low, String high, Comparison comparison) {
        Optional<BigDecimal> printed = fact.findDecimal(value);
        return printed.map(number -> new Amount(number, fact.findDecimal(low), fact.findDecimal(high), comparison));
    }

    private static Comparison comparison(Row fact, String column) {
        return fact.findText(column).map(Comparison::of).orElse(Comparison.EQUAL);
    }

    /** Reads the columns of the fact that speak of one part of it: {@code level}, {@code growth}, {@code completion}. */
    private static MeasuredFigure measured(Row fact, Measure measure, Amount amount, String part) {
        return new MeasuredFigure(
                fact.text("indicator_id"),
                measure,
                new Figure(
                        fact.text("region_code"),
                        fact.text("subject"),
                        new Period(fact.day("period_start"), fact.day("period_end")),
                        fact.text("scope"),
                        fact.text("basis"),
                        fact.text("origin"),
                        fact.text("unit"),
                        amount,
                        Grade.valueOf(fact.text(part + "_grade")),
                        fact.flag(part + "_disputed"),
                        false,
                        fact.text(part + "_evidence_id"),
                        fact.flag(part + "_official")));
    }
}
