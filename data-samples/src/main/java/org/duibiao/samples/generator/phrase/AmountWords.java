package org.duibiao.samples.generator.phrase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.printing.ChineseNumerals;
import org.duibiao.samples.generator.printing.FigureStyle;
import org.duibiao.samples.generator.printing.PrintedAmount;

/** Words an amount: in digits most of the time, in Chinese numerals, with thousands set apart, or as a bound. */
public final class AmountWords {

    private static final int LARGEST_IN_CHINESE = 9999;

    private final List<Phrasing> phrasings;

    AmountWords(Phrasebook book) {
        this.phrasings = book.list("amounts");
    }

    /** The way that is asked for, where it suits the amount. */
    Optional<PrintedAmount> word(BigDecimal base, FigureStyle style, Phrasing phrasing) {
        BigDecimal value = style.rounded(base);
        if (!suits(value, base, style, phrasing.when().orElse(""))) {
            return Optional.empty();
        }
        BigDecimal said =
                phrasing.comparison().filter(mark -> !mark.equals("~")).isPresent()
                        ? bound(value, phrasing.comparison().get().equals("<"))
                        : value;
        StringBuilder text = new StringBuilder();
        for (Template.Piece piece : phrasing.template().pieces()) {
            text.append(
                    piece instanceof Template.Words words
                            ? words.text()
                            : slot(((Template.Slot) piece).name(), said, style));
        }
        return Optional.of(
                new PrintedAmount(text.toString(), said, style.measure().text(), phrasing.comparison()));
    }

    /** Some way that suits; plain digits three times in four, where there are several ways. */
    PrintedAmount word(BigDecimal base, FigureStyle style, Chance chance) {
        if (phrasings.size() == 1) {
            return word(base, style, phrasings.get(0)).orElseGet(() -> style.print(base));
        }
        if (chance.percent(25)) {
            Phrasing drawn = chance.pick(phrasings.stream()
                    .filter(Phrasing::isRead)
                    .filter(each -> each.comparison().isEmpty())
                    .toList());
            Optional<PrintedAmount> worded = word(base, style, drawn);
            if (worded.isPresent()) {
                return worded.get();
            }
        }
        return style.print(base);
    }

    private static boolean suits(BigDecimal value, BigDecimal base, FigureStyle style, String when) {
        return switch (when) {
            case "thousands" -> value.compareTo(BigDecimal.valueOf(1000)) >= 0;
            case "whole" -> isWhole(base, style) && value.intValueExact() <= LARGEST_IN_CHINESE;
            case "bounded" -> value.scale() > 0 && value.compareTo(BigDecimal.TEN) >= 0 && !isWhole(base, style);
            default -> true;
        };
    }

    /** Whether it is printed without digits behind the point. */
    private static boolean isWhole(BigDecimal base, FigureStyle style) {
        BigDecimal value = style.rounded(base);
        return value.stripTrailingZeros().scale() <= 0 && value.signum() > 0 && value.precision() - value.scale() <= 4;
    }

    private static BigDecimal bound(BigDecimal value, boolean above) {
        return value.setScale(0, above ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    private static String slot(String name, BigDecimal value, FigureStyle style) {
        return switch (name) {
            case "digits", "floor", "ceiling" -> value.toPlainString();
            case "grouped" -> grouped(value.toPlainString());
            case "wide" -> wide(value.toPlainString());
            case "chinese" -> ChineseNumerals.of(value.intValueExact());
            case "unit" -> style.measure().text();
            default -> throw new IllegalArgumentException("an amount has no '" + name + "'");
        };
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int at = point - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** Digits in full width: １２．５. */
    public static String wide(String digits) {
        StringBuilder text = new StringBuilder();
        digits.chars().forEach(mark -> text.append((char) (mark + 0xFEE0)));
        return text.toString();
    }
}
