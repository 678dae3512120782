package org.duibiao.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables of the web with strokes behind their cells: a cell a line, heads cut over lines, merges lost and rows filled up. */
class TablesOfStrokesTest {

    @Test
    void cellsOnLinesOfTheirOwnAreRowsWhereAllRowsAreAsLong() {
        String table = stroked("指标名称 本月 本月±% 本月止累计 累计±%")
                + stroked("出口总额(亿元) 6.5 2.9 45.2 20.6")
                + stroked("进口总额(亿元) 5.4 9.7 44.3 -3.4");

        assertThat(PageLines.of("外贸情况(2020年8月) |\n||||\n" + table))
                .containsExactly(
                        "exports 2020-08 650000000 CNY yoy 2.9",
                        "exports 2020-01/2020-08 4520000000 CNY yoy 20.6",
                        "imports 2020-08 540000000 CNY yoy 9.7",
                        "imports 2020-01/2020-08 4430000000 CNY yoy -3.4");
    }

    @Test
    void headsOfThreeRowsStandOverTheirColumnsThoughRowsWereFilledUp() {
        String table = stroked("指标名称 住宿业 餐饮业") + "||||||\n" + stroked("本年 上年同期 本年 上年同期") + "|||||\n"
                + stroked("本月 1-本月 本月 1-本月 本月 1-本月 本月 1-本月") + "|\n"
                + stroked("营业额 140.7 563.9 131.2 524.7 204.8 819.7 180.1 723.8")
                + stroked("其中：客房收入 75.5 290.4 69.3 267.6 15.8 64.8 14.5 58.7");

        assertThat(PageLines.of("住宿和餐饮业经营情况(4月份)\n单位:万元\n" + table))
                .containsExactly(
                        "accommodation_turnover 2020-04 1407000 CNY",
                        "accommodation_turnover 2020-01/2020-04 5639000 CNY",
                        "catering_turnover 2020-04 2048000 CNY",
                        "catering_turnover 2020-01/2020-04 8197000 CNY");
    }

    @Test
    void aSecondRowOfHeadsStandsBelowThoseThatReachOverIt() {
        String table = stroked("考核单位 到位外资(万美元) 市外境内资金(亿元)") + "备注 | |\n" + stroked("本年任务 本年任务 其中:省外") + "| |\n"
                + stroked("赫山区 11000 32 15.5") + "|\n" + stroked("南县 3000 25 14.5") + "|\n";

        assertThat(PageLines.of("2020年招商引资目标任务分解表\n" + table))
                .containsExactly(
                        "赫山区 fdi_actual 2020 planned 110000000 USD",
                        "赫山区 domestic_capital_actual 2020 planned 3200000000 CNY scope out_of_city",
                        "赫山区 domestic_capital_actual 2020 planned 1550000000 CNY scope out_of_province",
                        "南县 fdi_actual 2020 planned 30000000 USD",
                        "南县 domestic_capital_actual 2020 planned 2500000000 CNY scope out_of_city",
                        "南县 domestic_capital_actual 2020 planned 1450000000 CNY scope out_of_province");
    }

    @Test
    void headsCutOverLinesAreOneRow() {
        String table = """
                项 目 名 称 | 计算 单位 |
                4月 | 1-4月 累计 |
                累计比上年同期 增长(%) |
                社会消费品零售总额 | 万元 | 29786 | 127809 | 16.5 |
                出口总额 | 万元 | 2831 | 13095 | 21.1 |
                """;

        assertThat(PageLines.of("2020年4月统计月报\n" + table))
                .containsExactly(
                        "retail_sales 2020-04 297860000 CNY",
                        "retail_sales 2020-01/2020-04 1278090000 CNY yoy 16.5",
                        "exports 2020-04 28310000 CNY",
                        "exports 2020-01/2020-04 130950000 CNY yoy 21.1");
    }

    @Test
    void anEmptyHeadOfNamesThatIsLostMovesNoFigureUnderAnotherHead() {
        String table = """
                1、消费市场 | | | |
                9月 | 1-9月累计 | 累计 | |
                增长% | | | |
                社会消费品零售总额(亿元) | 20.6 | 184.3 | 5.9 |
                2、对外贸易 | | | |
                8月 | 1-8月累计 | 累计 | |
                增长% | | | |
                出口总额(亿元) | 1.6 | 14.3 | -2.9 |
                """;

        assertThat(PageLines.of(table))
                .containsExactly(
                        "retail_sales 2020-09 2060000000 CNY",
                        "retail_sales 2020-01/2020-09 18430000000 CNY yoy 5.9",
                        "exports 2020-08 160000000 CNY",
                        "exports 2020-01/2020-08 1430000000 CNY yoy -2.9");
    }

    @Test
    void aQuarterAloneIsNoneOfTheYearToDate() {
        String table = """
                | 指标 | 本季 | 比去年同季增长(%) | 1-本季 | 比去年同期增长(%) |
                | 社会消费品零售总额(亿元) | 73.6 | 5.8 | 279.2 | -2.6 |
                """;

        assertThat(PageLines.of("2020年4季度消费品市场情况\n" + table))
                .containsExactly(
                        "retail_sales 2020-10/2020-12 7360000000 CNY yoy 5.8",
                        "retail_sales 2020 27920000000 CNY yoy -2.6");
        assertThat(PageLines.of("2020年3季度消费品市场情况\n" + table))
                .containsExactly(
                        "retail_sales 2020-07/2020-09 7360000000 CNY yoy 5.8",
                        "retail_sales 2020-01/2020-09 27920000000 CNY yoy -2.6");
    }

    @Test
    void linesWithStrokesBelowAParagraphAreNoPartOfIt() {
        String table = """
                2020年消费品市场情况 2021-01-24 来源:统计局
                | 指标 | 2020年 | 增长% |
                | 社会消费品零售总额(亿元) | 279.2 | -2.6 |
                | 网络零售额(亿元) | 27.9 | 12.6 |
                """;

        assertThat(PageLines.of(table))
                .containsExactly(
                        "retail_sales 2020 27920000000 CNY yoy -2.6", "online_retail 2020 2790000000 CNY yoy 12.6");
    }

    /** Cells on lines of their own. */
    private static String stroked(String cells) {
        return Arrays.stream(cells.split(" ")).map(cell -> cell + " |\n").collect(Collectors.joining());
    }
}
