package org.duibiao.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.Ordinal;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(Catalogue.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            324.38 万元            | 3243800        | CNY     | =
            ３２.５亿元            | 3250000000     | CNY     | =
            1,234.5万美元          | 12345000       | USD     | =
            三十二亿多美元         | 3200000000     | USD     | >
            二百余万元             | 2000000        | CNY     | >
            32亿多元               | 3200000000     | CNY     | >
            25 个亿                | 2500000000     | CNY     | =
            3个多亿                | 300000000      | CNY     | >
            3个多                  | 3              | count   | >
            1.2亿                  | 120000000      | CNY     | =
            突破500亿元            | 50000000000    | CNY     | >
            近百亿元               | 10000000000    | CNY     | <
            约3.5亿元              | 350000000      | CNY     | ~
            30家以上               | 30             | count   | >
            200余家                | 200            | count   | >
            1.5万人次              | 15000          | count   | =
            三成以上               | 30             | percent | >
            逾六成                 | 60             | percent | >
            -8.92%                 | -8.92          | percent | =
            百分之十五             | 15             | percent | =
            十二点五亿元           | 1250000000     | CNY     | =
            99.8分                 | 99.8           | point   | =
            3.56个百分点           | 3.56           | percentage_point | =
            """)
    void readsAnAmountAsPrinted(String text, BigDecimal value, String unit, String comparison) {
        Amount amount = only(text, Amount.class);

        assertThat(amount.quantity().baseValue()).isEqualByComparingTo(value);
        assertThat(amount.unit().base()).isEqualTo(unit);
        assertThat(amount.number().comparison()).isEqualTo(Comparison.of(comparison));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021年1-10月       | 2021-01/2021-10
            1~12 月            | 2020-01/2020-12
            元至九月           | 2020-01/2020-09
            1—11月份           | 2020-01/2020-11
            前4个月            | 2020-01/2020-04
            前三季度           | 2020-01/2020-09
            一季度             | 2020-01/2020-03
            第三季度           | 2020-07/2020-09
            一至三季度         | 2020-01/2020-09
            上半年             | 2020-01/2020-06
            今年上半年         | 2022-01/2022-06
            去年               | 2021
            2023年度           | 2023
            二〇一九年         | 2019
            20XX年             | 2020
            截至10月底         | 2020-01/2020-10
            截止到2019年6月末  | 2019-01/2019-06
            至11月15日         | 2020-01/2020-11
            12月份             | 2020-12
            “十三五”期间       | 2016/2020
            2016-2018年        | 2016/2018
            近三年             | 2018/2020
            2018年以来         | 2018/2020
            """)
    void readsAPeriodFromTheYearSpokenOfAndTheYearOfPublication(String text, String period) {
        PeriodMention mention = only(text, PeriodMention.class);

        assertThat(mention.expression().within(2020, 2022)).isEqualTo(Period.parse(period));
        assertThat(mention.end()).isGreaterThan(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            增长14.9倍 | 14.9
            翻一番     | 1
            翻两番     | 3
            """)
    void readsAMultiple(String text, BigDecimal times) {
        assertThat(only(text, Multiple.class).times()).isEqualByComparingTo(times);
    }

    @Test
    void readsAPlaceInAnOrder() {
        assertThat(only("居全省第五位", Ordinal.class).place()).isEqualTo(5);
        assertThat(only("居全国第12名", Ordinal.class).place()).isEqualTo(12);
    }

    @Test
    void aDashBetweenNumbersIsNoMinus() {
        assertThat(amounts("增长8%-10%"))
                .extracting(a -> a.number().value())
                .containsExactly(new BigDecimal("8"), new BigDecimal("10"));
    }

    @Test
    void theNumbersOfAListShareTheUnitBehindTheLast() {
        assertThat(amounts("分别为11.2、17.4和9.4亿元"))
                .extracting(a -> a.unit().text())
                .containsExactly("亿元", "亿元", "亿元");
    }

    @Test
    void theNumberOfAnItemIsNoAmount() {
        assertThat(amounts("1、外贸3亿元。2.2023年完成5亿元。二是引进6亿元")).hasSize(3);
    }

    @Test
    void numeralsInsideWordsAreNoAmounts() {
        assertThat(amounts("一般公共预算、三公经费、十分重视、千方百计、一二三产业、七一勋章")).isEmpty();
    }

    @Test
    void theEndOfACitysNameBeforeForeignIsNoScope() {
        assertThat(TOKENIZER.tokenize(NormalText.of("浏阳市外商直接投资")))
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(
                        Token.Word.class, word -> assertThat(word.start()).isEqualTo(3));
    }

    @Test
    void theLongestWordWins() {
        NormalText text = NormalText.of("限额以上社会消费品零售额");
        List<Token> tokens = TOKENIZER.tokenize(text);

        assertThat(tokens)
                .singleElement()
                .isInstanceOfSatisfying(
                        Token.Word.class,
                        word -> assertThat(word.meaning().senses())
                                .contains(new Sense(Sense.Role.ALIAS, "retail_sales_above_limit")));
    }

    private static List<Amount> amounts(String text) {
        return TOKENIZER.tokenize(NormalText.of(text)).stream()
                .map(Token::amountOf)
                .flatMap(Optional::stream)
                .toList();
    }

    private static <T> T only(String text, Class<T> type) {
        List<T> found = TOKENIZER.tokenize(NormalText.of(text)).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }
}
