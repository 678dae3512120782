package org.duibiao.analytics.chart.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;
import org.junit.jupiter.api.Test;

class ChartTextsTest {

    private static final ChartTexts CHINESE = ChartTexts.in(Locale.CHINA);
    private static final ChartTexts ENGLISH = ChartTexts.in(Locale.ENGLISH);

    @Test
    void chineseCountsYuanInHundredMillionsAndEnglishInBillions() {
        assertThat(printed(CHINESE, "CNY", "42557000000")).isEqualTo("425.57 亿元");
        assertThat(printed(ENGLISH, "CNY", "42557000000")).isEqualTo("42.557 billion CNY");
    }

    @Test
    void smallSumsKeepTheirOwnUnit() {
        assertThat(printed(CHINESE, "CNY", "1170000")).isEqualTo("117 万元");
        assertThat(printed(CHINESE, "USD", "40180000")).isEqualTo("4,018 万美元");
        assertThat(printed(ENGLISH, "USD", "40180000")).isEqualTo("40.18 million USD");
        assertThat(printed(CHINESE, "count", "63")).isEqualTo("63 个");
        assertThat(printed(CHINESE, "count", "1526641")).isEqualTo("152.66 万");
    }

    @Test
    void aCurrencyOfNoOwnWordsIsNamedByItsCode() {
        assertThat(printed(CHINESE, "EUR", "250000000")).isEqualTo("2.5 亿EUR");
        assertThat(printed(ENGLISH, "EUR", "250000000")).isEqualTo("250 million EUR");
    }

    @Test
    void theLeastValueKeepsItsDigits() {
        DisplayUnit unit = CHINESE.unitFor("CNY", List.of(new BigDecimal("60000000000"), new BigDecimal("3240000")));

        assertThat(unit.format(new BigDecimal("3240000"))).isEqualTo("0.0324");
        assertThat(unit.format(new BigDecimal("60000000000"))).isEqualTo("600.0000");
    }

    @Test
    void aBoundIsPrintedWithItsSign() {
        DisplayUnit unit = CHINESE.unitFor("percent", List.of(new BigDecimal("10")));
        Amount above = Amount.ofPercentage(new BigDecimal("10"), Comparison.ABOVE);

        assertThat(unit.format(above)).isEqualTo(">10");
    }

    @Test
    void periodsReadAsTheLanguageWritesThem() {
        assertThat(CHINESE.period(Period.ofYear(2021))).isEqualTo("2021年");
        assertThat(CHINESE.period(Period.ofMonths(2021, 1, 10))).isEqualTo("2021年1—10月");
        assertThat(CHINESE.period(Period.ofMonths(2021, 6, 6))).isEqualTo("2021年6月");
        assertThat(CHINESE.period(Period.ofYears(2016, 2020))).isEqualTo("2016—2020年");
        assertThat(ENGLISH.period(Period.ofMonths(2021, 1, 10))).isEqualTo("Jan–Oct 2021");
    }

    @Test
    void labelsInsideLabelsArePutIntoTheLanguageToo() {
        Label label = Label.message("measure.growth", new Label.Bilingual("出口总额", "Exports of goods"));

        assertThat(CHINESE.text(label)).isEqualTo("出口总额增速");
        assertThat(ENGLISH.text(label)).isEqualTo("Exports of goods, growth");
    }

    @Test
    void whatIsSaidInEnglishIsSaidInChineseToo() {
        assertThat(keys(Locale.CHINESE))
                .containsExactlyInAnyOrderElementsOf(keys(Locale.ENGLISH).toList());
    }

    /** Keys of a language's own file; units differ, for the languages count in other steps. */
    private static Stream<String> keys(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.duibiao.analytics.chart.text.charts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream()
                .filter(key -> !key.startsWith("unit."))
                .filter(key -> locale.equals(Locale.ENGLISH) || isOwn(bundle, key));
    }

    /** Whether a Chinese message is not the English one that it would fall back to. */
    private static boolean isOwn(ResourceBundle bundle, String key) {
        ResourceBundle english = ResourceBundle.getBundle(
                "org.duibiao.analytics.chart.text.charts",
                Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return !bundle.getString(key).equals(english.getString(key)) || LANGUAGE_NEUTRAL.contains(key);
    }

    private static final List<String> LANGUAGE_NEUTRAL = List.of("measure.level", "period");

    private static String printed(ChartTexts texts, String unit, String value) {
        BigDecimal number = new BigDecimal(value);
        DisplayUnit display = texts.unitFor(unit, List.of(number));
        return display.format(number) + " " + display.name();
    }
}
