package org.duibiao.ingest.claim.table.facet;

import java.math.BigDecimal;
import java.util.Optional;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.document.Cell;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;

/**
 * The one number of a cell, with what its heads say.
 *
 * @param facets what the heads say
 * @param reading the cell's words
 */
public record Figure(Facets facets, CellReading reading) {

    public Cell cell() {
        return facets.cell();
    }

    private Token number() {
        return reading.numbers().get(0);
    }

    /** Whether the number is printed with its unit in the cell itself. */
    public boolean hasOwnUnit() {
        return number() instanceof Token.Amount;
    }

    /**
     * The number with its unit: its own, else the one that reaches it, else the one given.
     *
     * @param otherwise words of a unit that the indicator lets infer
     */
    public Optional<Token.Amount> amount(CellReadings readings, Optional<String> otherwise) {
        if (number() instanceof Token.Amount amount) {
            return Optional.of(amount);
        }
        return facets.unit().or(() -> otherwise).flatMap(unit -> withUnit(readings, unit));
    }

    /** A bare number with a unit that stands elsewhere. */
    public Optional<Token.Amount> withUnit(CellReadings readings, String unit) {
        if (!(number() instanceof Token.Bare bare)) {
            return Optional.empty();
        }
        String words = reading.text().words(0, bare.end()) + unit;
        return readings.of(words).firstAmount();
    }

    /** Whether the number is a percentage, printed so or under a head that says so. */
    public boolean isPercent(CellReadings readings) {
        return amount(readings, Optional.empty())
                .filter(amount -> amount.unit().dimension() == Dimension.PERCENT)
                .isPresent();
    }

    /** Whether the cell itself speaks of growth, or its head of the growth that is promised. */
    public boolean speaksOfGrowth() {
        return facets.measure() == Measure.GROWTH_GOAL
                || reading.has(Cue.YEAR_ON_YEAR)
                || reading.has(Cue.UP)
                || reading.has(Cue.DOWN);
    }

    /** The number as a growth in percent; empty where it cannot be one. */
    public Optional<Growth> growth() {
        Token number = number();
        if (number instanceof Token.Multiple multiple) {
            return Optional.of(new Growth(multiple.times().scaleByPowerOfTen(2), multiple.comparison()));
        }
        if (number instanceof Token.Amount amount && amount.unit().dimension() != Dimension.PERCENT) {
            return Optional.empty();
        }
        return Optional.of(new Growth(signed(value()), comparison()));
    }

    private BigDecimal signed(BigDecimal percent) {
        boolean falls = reading.has(Cue.DOWN) && !reading.has(Cue.UP) && percent.signum() > 0;
        return falls ? percent.negate() : percent;
    }

    /** The number by itself, whatever its unit. */
    public BigDecimal value() {
        Token number = number();
        if (number instanceof Token.Amount amount) {
            return amount.number().value();
        }
        return number instanceof Token.Bare bare ? bare.number().value() : ((Token.Multiple) number).times();
    }

    private Comparison comparison() {
        Token number = number();
        if (number instanceof Token.Amount amount) {
            return amount.number().comparison();
        }
        return number instanceof Token.Bare bare ? bare.number().comparison() : Comparison.EQUAL;
    }

    /** The place in a ranking, with those that it is among where the head says so: 全市第5位. */
    public String rank() {
        String place = reading.ordinal()
                .map(ordinal -> reading.text().words(ordinal.start(), ordinal.end()))
                .orElseGet(() -> "第" + value().toPlainString() + "位");
        return facets.qualifier().orElse("") + place;
    }
}
