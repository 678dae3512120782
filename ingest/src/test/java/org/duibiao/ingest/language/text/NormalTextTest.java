package org.duibiao.ingest.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalTextTest {

    @Test
    void typingIsEvenedOut() {
        assertThat(NormalText.of("完成　３２．５ 亿 元（增长１２％），1—10 月")).hasToString("完成32.5亿元(增长12%),1-10月");
    }

    @Test
    void commasOfThousandsGoAndOthersStay() {
        assertThat(NormalText.of("1,277,680元,2023年,125家")).hasToString("1277680元,2023年,125家");
    }

    @Test
    void aQuoteIsExactlyWhatStandsInTheOriginal() {
        NormalText text = NormalText.of("支出 324.38 万元，其中");
        int start = text.toString().indexOf("324.38");

        assertThat(text.quote(start, start + "324.38万元".length())).isEqualTo("324.38 万元");
    }

    @Test
    void wordsAreHeldOnlyWhereAllOfThemStandInTheSpan() {
        NormalText text = NormalText.of("连续5个月增长,目标完成");

        assertThat(text.holds("连续", 0, 4)).isTrue();
        assertThat(text.holds("目标", 0, 8)).isFalse();
        assertThat(text.holds("连完", 0, text.length())).isFalse();
        assertThat(text.holds("力争", 0, text.length())).isFalse();
    }

    @Test
    void traditionalCharactersAreReadAsTheSimplifiedOnesAndQuotedAsTheyStand() {
        NormalText text = NormalText.of("社會消費品零售總額實現52.3億元");

        assertThat(text).hasToString("社会消费品零售总额实现52.3亿元");
        assertThat(text.quote(0, 9)).isEqualTo("社會消費品零售總額");
    }

    @Test
    void charactersThatSimplifiedNamesKeepAreNotReplaced() {
        assertThat(NormalText.of("乾县、於潜镇")).hasToString("乾县、於潜镇");
    }

    @Test
    void soundsBehindCharactersGoAndTheirPlacesAreKept() {
        NormalText text = NormalText.of("進(jìn)出口貿(mào)易(yì)總額");

        assertThat(text).hasToString("进出口贸易总额");
        assertThat(text.quote(0, 3)).isEqualTo("進(jìn)出口");
    }

    @Test
    void bracketsThatSaySomethingStay() {
        assertThat(NormalText.of("增长(yoy)5%,外资(fdi),(jìn)")).hasToString("增长(yoy)5%,外资(fdi),(jìn)");
    }

    @Test
    void spacesBetweenWordsOfLatinLettersStay() {
        assertThat(NormalText.of("SKU one 30 余个")).hasToString("SKU one30余个");
    }

    @Test
    void theFirstMarkIsSoughtNoFurtherThanItMayStand() {
        NormalText text = NormalText.of("今年要说明的问题:出口12亿元。");

        assertThat(text.firstOf(":。", 2, 20)).isEqualTo(8);
        assertThat(text.firstOf(":。", 2, 6)).isEqualTo(6);
        assertThat(text.firstOf("!", 2, 99)).isEqualTo(text.length());
    }
}
