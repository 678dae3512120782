package org.duibiao.analytics.chart.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.duibiao.model.period.Period;

/** The words of charts in one language: Chinese or English. */
public final class ChartTexts {

    private static final String BUNDLE = "org.duibiao.analytics.chart.text.charts";

    private final Locale locale;
    private final ResourceBundle bundle;

    private ChartTexts(Locale locale) {
        this.locale = requireNonNull(locale, "locale is null");
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                ChartTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words in a language; English for all but Chinese. */
    public static ChartTexts in(Locale locale) {
        return new ChartTexts(
                locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH);
    }

    /** The language, as documents carry it: {@code zh} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    /**
     * A message.
     *
     * @throws java.util.MissingResourceException if there is no such message
     */
    public String text(String key, Object... arguments) {
        return String.format(
                Locale.ROOT,
                bundle.getString(key),
                Arrays.stream(arguments).map(this::inLanguage).toArray());
    }

    /** The message of a reason, origin or other id of tables; the id itself where the bundle does not know it. */
    public String word(String prefix, String id) {
        String key = prefix + "." + id;
        return bundle.containsKey(key) ? bundle.getString(key) : id;
    }

    /** A label in the language. */
    public String text(Label label) {
        if (label instanceof Label.Bilingual both) {
            return locale.equals(Locale.CHINESE) ? both.zh() : both.en();
        }
        if (label instanceof Label.Message message) {
            return text(message.key(), message.arguments().toArray());
        }
        if (label instanceof Label.Listing listing) {
            return list(listing.items().stream().map(this::text).toList());
        }
        return ((Label.Verbatim) label).text();
    }

    /** Things one after the other, as the language lists them. */
    public String list(Collection<String> items) {
        return items.stream().collect(Collectors.joining(bundle.getString("list.separator")));
    }

    /** A period: 2021年, 2021年1—10月, 2016—2020年. */
    public String period(Period period) {
        int year = period.start().getYear();
        if (period.isFullYear()) {
            return text("period.year", Integer.toString(year));
        }
        boolean wholeMonths =
                period.start().getDayOfMonth() == 1 && period.end().plusDays(1).getDayOfMonth() == 1;
        if (!wholeMonths) {
            return text("period.days", period.start(), period.end());
        }
        if (period.spansYears()) {
            boolean wholeYears =
                    period.start().getMonthValue() == 1 && period.end().getMonthValue() == 12;
            return wholeYears
                    ? text(
                            "period.years",
                            Integer.toString(year),
                            Integer.toString(period.end().getYear()))
                    : text("period.days", period.start(), period.end());
        }
        String first = text("month." + period.start().getMonthValue());
        String last = text("month." + period.end().getMonthValue());
        return first.equals(last)
                ? text("period.month", Integer.toString(year), first)
                : text("period.months", Integer.toString(year), first, last);
    }

    /** The unit to print values in, by the greatest of them, as the language counts: in 亿元 and 万美元, or in billions. */
    public DisplayUnit unitFor(String unit, Collection<BigDecimal> values) {
        BigDecimal greatest =
                values.stream().map(BigDecimal::abs).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        String family = bundle.containsKey("unit." + unit + ".steps") ? unit : "other";
        for (String step : bundle.getString("unit." + family + ".steps").split(" ", -1)) {
            String[] parts = step.split(":", -1);
            String exponent = parts[parts.length - 1];
            boolean last = exponent.equals("0");
            if (last || greatest.compareTo(BigDecimal.ONE.movePointRight(Integer.parseInt(parts[0]))) >= 0) {
                return DisplayUnit.of(
                        text("unit." + family + "." + exponent, unit), Integer.parseInt(exponent), values);
            }
        }
        throw new IllegalStateException("the steps of unit " + family + " do not end with 0");
    }

    /** All words of the bundle, so that a font can be chosen that writes them. */
    public String vocabulary() {
        return bundle.keySet().stream().sorted().map(bundle::getString).collect(Collectors.joining("\n"));
    }

    private Object inLanguage(Object argument) {
        if (argument instanceof Label label) {
            return text(label);
        }
        return argument instanceof Period period ? period(period) : argument;
    }
}
