package org.duibiao.samples.generator.phrase;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.duibiao.samples.generator.chance.Chance;

/** Words growth: up, down, level, or as so many times. */
final class GrowthWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Phrasing> phrasings;

    GrowthWords(Phrasebook book) {
        this.phrasings = book.list("growths");
    }

    /**
     * Growth in words.
     *
     * @param percent what a reader is to understand
     */
    record Worded(String text, BigDecimal percent) {}

    /** Some way that suits the growth of a statement. */
    Worded word(Statement statement, Chance chance) {
        List<Phrasing> suiting = phrasings.stream()
                .filter(each -> each.isRead() && each.when().equals(Optional.of(direction(statement))))
                .toList();
        return word(statement, chance.pick(suiting)).orElseThrow();
    }

    /** The way that is asked for, where it suits. */
    Optional<Worded> word(Statement statement, Phrasing phrasing) {
        if (!phrasing.when().equals(Optional.of(direction(statement)))) {
            return Optional.empty();
        }
        BigDecimal growth = statement.growth();
        BigDecimal times = ratio(statement.level().subtract(statement.last()), statement.last());
        BigDecimal asMuch = ratio(statement.level(), statement.last());
        StringBuilder text = new StringBuilder();
        BigDecimal understood = growth;
        for (Template.Piece piece : phrasing.template().pieces()) {
            String name = piece instanceof Template.Slot slot ? slot.name() : "";
            if (name.equals("times")) {
                understood = times.multiply(HUNDRED);
            } else if (name.equals("ratio")) {
                understood = asMuch.subtract(BigDecimal.ONE).multiply(HUNDRED);
            }
            text.append(
                    switch (name) {
                        case "percent" -> growth.abs().toPlainString() + "%";
                        case "percent_wide" -> AmountWords.wide(growth.abs().toPlainString()) + "％";
                        case "times" -> times.toPlainString();
                        case "ratio" -> asMuch.toPlainString();
                        default -> ((Template.Words) piece).text();
                    });
        }
        return Optional.of(new Worded(text.toString(), understood));
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP);
    }

    private static String direction(Statement statement) {
        BigDecimal growth = statement.growth();
        if (growth.compareTo(HUNDRED) >= 0) {
            return "times";
        }
        return growth.signum() > 0 ? "up" : growth.signum() < 0 ? "down" : "flat";
    }
}
