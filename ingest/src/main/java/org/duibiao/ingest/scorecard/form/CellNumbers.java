package org.duibiao.ingest.scorecard.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.language.Token;
import org.duibiao.model.document.Cell;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Interval;
import org.duibiao.model.quantity.PrintedNumber;
import org.duibiao.model.quantity.Unit;
import org.duibiao.model.scorecard.Printed;

/** Reads cells that hold one number: points, rates, money. */
final class CellNumbers {

    static final Unit PERCENT = new Unit("%", Dimension.PERCENT, Unit.PERCENT, BigDecimal.ONE);
    private static final Unit POINT = new Unit("分", Dimension.POINT, Unit.POINT, BigDecimal.ONE);
    /** Tables hold 32 digits before the point; points, rates and budgets have far fewer. */
    private static final int MOST_DIGITS = 20;

    private final CellReadings readings;

    CellNumbers(CellReadings readings) {
        this.readings = readings;
    }

    /** The points of a cell; empty where it is blank or a dash. */
    Optional<Printed> points(FormSection section, Cell cell) {
        return read(section, cell, POINT);
    }

    /** Points that were set and not measured: exactly what is printed. */
    Optional<Printed> weight(FormSection section, Cell cell) {
        return points(section, cell)
                .map(points -> new Printed(
                        points.text(), points.value(), new Interval(points.value(), points.value()), points.place()));
    }

    /** The rate of a cell in percent. */
    Optional<Printed> rate(FormSection section, Cell cell) {
        return read(section, cell, PERCENT);
    }

    /**
     * The number of a cell in a unit.
     *
     * @param unit of a number that stands without one
     */
    Optional<Printed> read(FormSection section, Cell cell, Unit unit) {
        if (CellWords.isVoid(cell.text())) {
            return Optional.empty();
        }
        String text = cell.text().strip();
        return Optional.of(number(text)
                .filter(token -> fits(printed(token)))
                .map(token -> of(text, token, unit, section, cell))
                .orElseGet(() -> Printed.words(text, section.place(cell))));
    }

    private static Printed of(String text, Token token, Unit otherwise, FormSection section, Cell cell) {
        Unit unit = token instanceof Token.Amount amount ? amount.unit() : otherwise;
        PrintedNumber number = printed(token);
        return new Printed(
                text,
                Optional.of(number.value().multiply(unit.factor())),
                Interval.of(number, unit),
                section.place(cell));
    }

    /** The unit that a cell prints with its number. */
    Optional<Unit> unit(String text) {
        return number(text).flatMap(Token::amountOf).map(Token.Amount::unit);
    }

    /** The unit that words name. */
    Optional<Unit> unitNamed(String words) {
        return unit("1" + words);
    }

    private Optional<Token> number(String text) {
        List<Token> numbers = readings.of(text).numbers();
        boolean one = numbers.size() == 1 && !(numbers.get(0) instanceof Token.Multiple);
        return one ? Optional.of(numbers.get(0)) : Optional.empty();
    }

    static PrintedNumber printed(Token number) {
        return number instanceof Token.Amount amount ? amount.number() : ((Token.Bare) number).number();
    }

    static boolean fits(PrintedNumber number) {
        return number.value().precision() - number.value().scale() <= MOST_DIGITS;
    }
}
