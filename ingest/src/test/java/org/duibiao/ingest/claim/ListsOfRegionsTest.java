package org.duibiao.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines each of which is a region and an amount: of what they are their title says. */
class ListsOfRegionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "益阳市赫山区1434万美元\n益阳市南县1200万美元\n益阳市桃江县985.5万美元\n",
                "1、赫山区：1434万美元\n\n2、南县：1200万美元\n\n3、桃江县：985.5万美元\n",
                "赫山区 1434万美元\n南县 1200万美元\n桃江县 985.5万美元\n"
            })
    void amountsBehindRegionsAreOfWhatTheTitleNames(String lines) {
        assertThat(PageLines.of("2020年度实际使用外资过千万美元的县(市、区)名单\n" + lines))
                .containsExactly(
                        "赫山区 fdi_actual 2020 14340000 USD",
                        "南县 fdi_actual 2020 12000000 USD",
                        "桃江县 fdi_actual 2020 9855000 USD");
    }

    @Test
    void belowATitleOfTwoIndicatorsTheyAreOfNeither() {
        assertThat(PageLines.of("2020年出口和实际利用外资先进县名单\n赫山区1434万美元\n南县1200万美元\n桃江县985万美元\n"))
                .isEmpty();
    }

    @Test
    void belowATitleThatNamesNoneTheyAreOfNone() {
        assertThat(PageLines.of("2020年以奖代补资金名单\n赫山区143万元\n南县120万元\n桃江县98万元\n")).isEmpty();
    }

    @Test
    void companiesAndTownsAreNoRegionsOfTheList() {
        assertThat(PageLines.of("2020年出口总额排名\n甲丰实业有限公司1434万美元\n乙盛贸易公司1200万美元\n城关镇985万美元\n"))
                .isEmpty();
    }

    @Test
    void aSentenceThatOpensWithARegionIsNoLineOfAList() {
        assertThat(PageLines.of("赫山区1434万美元，增长5%。\n南县1200万美元，增长6%。\n桃江县985万美元，增长7%。\n"))
                .isEmpty();
    }

    @Test
    void aLostCharacterBesideTheUnitAboveTheHeadsHeadsNothing() {
        String table = """
                2020年“三公”经费情况统计表 | ||
                ? | 单位:万元 | |
                项 目 | 本年预算数 | 其中:财政拨款 |
                合 计 | 34.35 | 34.35 |
                1.公务接待费 | 1.70 | 1.70 |
                2.公务用车费 | 32.65 | 32.65 |
                """;

        assertThat(PageLines.of(table)).containsExactly("three_public_expenses 2020 343500 CNY");
    }
}
