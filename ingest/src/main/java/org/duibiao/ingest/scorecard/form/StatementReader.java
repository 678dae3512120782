package org.duibiao.ingest.scorecard.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.table.facet.CellReading;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.document.Place;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Interval;
import org.duibiao.model.quantity.PrintedNumber;
import org.duibiao.model.quantity.Unit;
import org.duibiao.model.scorecard.Printed;
import org.duibiao.model.scorecard.Statement;

/** Reads targets and results: one number with its sign and unit, or words. */
public final class StatementReader {

    private static final int LONGEST_UNIT = 3;

    private final CellReadings readings;

    /** Reads with the words of a catalogue. */
    public StatementReader(CellReadings readings) {
        this.readings = readings;
    }

    /** A number with its unit and where it stands in the evened out text. */
    record Number(PrintedNumber printed, Unit unit, int start, int end) {}

    /**
     * What a cell states.
     *
     * @param text without blanks around it
     * @param unit of a number that stands without one
     */
    public Statement read(String text, Place place, Optional<Unit> unit) {
        List<Number> numbers = numbers(text, unit);
        if (numbers.size() != 1) {
            List<Statement.Part> parts = numbers.stream()
                    .map(number -> new Statement.Part(
                            number.printed().value().multiply(number.unit().factor()),
                            number.unit().base()))
                    .toList();
            return new Statement(Printed.words(text, place), Statement.WORDS, Optional.empty(), parts);
        }
        return statement(text, place, numbers.get(0));
    }

    /** What a cell states with one of its numbers, where exactly one has a unit. */
    public Optional<Statement> readOnly(String text, Place place, String unit) {
        List<Number> fitting = numbers(text, Optional.empty()).stream()
                .filter(number -> number.unit().text().equals(unit))
                .toList();
        return fitting.size() == 1 ? Optional.of(statement(text, place, fitting.get(0))) : Optional.empty();
    }

    /** The numbers of a text that count something, in order. */
    List<Number> numbers(String text, Optional<Unit> otherwise) {
        CellReading reading = readings.of(text);
        boolean several = reading.numbers().size() > 1;
        return reading.numbers().stream()
                .filter(token -> !(token instanceof Token.Multiple))
                .filter(token -> !several || !namesClass(reading.text(), token))
                .filter(token -> !isPartOfName(reading.text(), token))
                .filter(token -> CellNumbers.fits(CellNumbers.printed(token)))
                .map(token -> number(reading, token, otherwise))
                .toList();
    }

    private static boolean isPartOfName(NormalText text, Token token) {
        String behind = text.words(token.end(), text.length());
        return token instanceof Token.Bare && FormWords.NAME_DIGITS.begins(behind);
    }

    /** 10亿元以上项目 is a class of projects; 30家以上 at the end of a clause is a number. */
    private static boolean namesClass(NormalText text, Token token) {
        char next = text.at(token.end());
        return token instanceof Token.Amount amount && amount.threshold() && Character.isLetterOrDigit(next);
    }

    private static Number number(CellReading reading, Token token, Optional<Unit> otherwise) {
        if (token instanceof Token.Amount amount) {
            return new Number(signed(reading, amount.number()), amount.unit(), amount.start(), amount.end());
        }
        String words = unitWords(reading.text(), token.end());
        Unit plain = new Unit(words, Dimension.COUNT, words.isEmpty() ? Unit.COUNT : words, BigDecimal.ONE);
        Unit unit = words.isEmpty() ? otherwise.orElse(plain) : plain;
        return new Number(
                signed(reading, CellNumbers.printed(token)), unit, token.start(), token.end() + words.length());
    }

    /** 下降5% is a change of −5 %. */
    private static PrintedNumber signed(CellReading reading, PrintedNumber number) {
        boolean falls =
                reading.has(Cue.DOWN) && !reading.has(Cue.UP) && number.value().signum() > 0;
        return falls
                ? new PrintedNumber(number.text(), number.value().negate(), number.resolution(), number.comparison())
                : number;
    }

    /** A unit that the catalogue does not know, right behind a number: 年, 天, 公里. */
    private static String unitWords(NormalText text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_UNIT && isUnitCharacter(text, end)) {
            end++;
        }
        return text.words(at, end);
    }

    private static boolean isUnitCharacter(NormalText text, int at) {
        String rest = text.words(at, text.length());
        return Character.isIdeographic(text.at(at))
                && !CharacterForms.isDigit(text.at(at))
                && !FormWords.OR_MORE.begins(rest)
                && !FormWords.OR_LESS.begins(rest);
    }

    private static Statement statement(String text, Place place, Number number) {
        NormalText even = NormalText.of(text);
        String comparison = comparison(even, number);
        BigDecimal value = number.printed().value().multiply(number.unit().factor());
        Interval exactly = Interval.of(
                new PrintedNumber(
                        number.printed().text(),
                        number.printed().value(),
                        number.printed().resolution(),
                        meaning(comparison)),
                number.unit());
        return new Statement(
                new Printed(text, Optional.of(value), exactly, place),
                comparison,
                Optional.of(number.unit().base()),
                List.of());
    }

    private static String comparison(NormalText text, Number number) {
        String before = text.words(0, number.start());
        String behind = text.words(number.end(), text.length());
        String inside = text.words(number.start(), number.end());
        if (FormWords.AT_MOST.endOf(before) > 0
                || FormWords.OR_LESS.begins(behind)
                || endsWith(inside, FormWords.OR_LESS)) {
            return "<=";
        }
        int least = FormWords.AT_LEAST.endOf(before);
        if (least > 0 || FormWords.OR_MORE.begins(behind) || endsWith(inside, FormWords.OR_MORE)) {
            return ">=";
        }
        if (FormWords.MORE_THAN.endOf(before) > 0) {
            return ">";
        }
        if (FormWords.LESS_THAN.endOf(before) > 0) {
            return "<";
        }
        return switch (number.printed().comparison()) {
            case EQUAL -> "=";
            case ABOVE -> ">";
            case BELOW -> "<";
            case ABOUT -> "~";
        };
    }

    private static boolean endsWith(String words, FormWords endings) {
        return endings.endOf(words) > 0;
    }

    private static Comparison meaning(String comparison) {
        return switch (comparison) {
            case ">=", ">" -> Comparison.ABOVE;
            case "<=", "<" -> Comparison.BELOW;
            case "~" -> Comparison.ABOUT;
            default -> Comparison.EQUAL;
        };
    }
}
