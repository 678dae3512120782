package org.duibiao.ingest.effort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twice the text takes about twice the steps, however bad it is: no input can make the reader stand still. */
class EffortIsLinearTest {

    private static final ToIntFunction<String> READER = reader();
    private static final int CHARACTERS = 10_000;
    private static final int ROWS = 500;
    private static final int COLUMNS = 500;
    private static final double MOST = 2.2;

    /** The reader, loaded so that its steps are counted. */
    @SuppressWarnings("unchecked")
    private static ToIntFunction<String> reader() {
        try {
            Class<?> counted = new StepCountingLoader().loadClass(ReadingEffort.class.getName());
            return (ToIntFunction<String>) counted.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the reader cannot be loaded", e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "digits, 7",
        "Chinese digits, 五",
        "其中, 其中",
        "nested brackets, （",
        "enumeration commas, 、",
        "分别为, 分别为",
        "names, 社会消费品零售总额",
        "names that need their field, 出口额、",
        "figures in one statement, '社会消费品零售总额5.2亿元，增长3%，'",
        "numbers in one list, '5亿元、'",
        "percentages in one list, '3.1%、'",
        "figures of no name, '20亿元，'",
        "goals in one statement, '完成目标23亿元的102%，'",
        "goals that wait, '进出口目标23亿元，'",
        "growths without levels, '出口增长3%，'",
        "numbers in brackets, '（5亿元'",
        "periods, 2021年1-10月",
        "years, '2021年、'",
        "regions in a list, '赫山、资阳、南县、'",
        "regions, 岳麓区",
        "blanks, '亿 '",
        "only blanks, '　'",
        "dashes, —",
        "sentences, '全年社会消费品零售总额5.2亿元，增长3.5%。'",
        "sentences of other goals, '2022年社会消费品零售总额目标5.2亿元。'",
        "sentences of parts, '其中工业到位资金5亿元。'",
        "short paragraphs, '实现社零5亿元。\n'",
        "short lines, '招商\n'",
        "headings, '一、招商引资\n'",
        "rows of tabs, '出口总额\t万元\t120\t130\n'",
        "rows of bars, '|出口总额|120|130|\n'",
        "cells in one row, '120\t'",
        "rows of parts, '其中：工业\t万元\t120\t130\n'",
        "rows of spaces, '出口总额    120    130\n'",
        "heads on lines of their own, '指标\n单位\n完成数\n'",
        "rows below heads on lines of their own, '指标\n完成数\n增速\n出口总额\n8.1\n2.6\n'",
        "forms that score nothing, '项目名称\n电商资金\n分值\n得分\n'",
        "heads of money on one line, '年初预算数 全年执行数 812 '",
    })
    void inTheLengthOf(String what, String repeated) {
        assertLinear(what, length -> "工作总结\n" + repeated.repeat(length / repeated.length()) + "\n", CHARACTERS);
    }

    @ParameterizedTest
    @CsvSource({"rows, 出口总额|8.1|2.6", "rows that lack a cell, 出口总额|8.1", "names, 出口总额", "empty cells, ''"})
    void inTheCellsOnLinesOfTheirOwnOf(String what, String row) {
        String rowLines = row.replace('|', '\n') + "\n";
        assertLinear(what, rows -> "指标\n完成数\n增速\n进口总额\n3\n1.5\n" + rowLines.repeat(rows), ROWS);
    }

    @ParameterizedTest
    @CsvSource({
        "results and goals, 指标|单位|年度目标|完成情况|增长率, 出口总额|万元|120|130|5%",
        "results under one name, 指标|2021年|2020年, 出口总额|120|130",
        "goals under one name, 指标|年度目标, 出口总额|120",
        "growths under one name, 指标|同比增长, 出口总额|3%",
        "parts of the row above, 指标|单位|完成情况, 其中：工业|亿元|12",
        "regions, 地区|社会消费品零售总额|增长率, 赫山区|12.5|3%",
        "rows of one cell, 出口总额（亿元）, 2021年1-10月",
        "rows of sentences, 指标|完成情况, 招商引资|实现到位资金12亿元，增长3%。",
        "scores, 一级指标|分值|得分, 产出指标|10|9",
        "budgets, 项目|年初预算数|全年预算数|全年执行数, 基本支出|10|11|12",
        "headers, 指标|单位|年度目标|完成情况, 指标|单位|年度目标|完成情况",
        "blank rows, 指标|完成情况, |",
    })
    void inTheRowsOfATableOf(String what, String header, String row) {
        String first = row(header);
        assertLinear(
                what, rows -> "<html><body><table>" + first + row(row).repeat(rows) + "</table></body></html>", ROWS);
    }

    @ParameterizedTest
    @CsvSource({
        "figures, 出口总额, 120",
        "heads, 完成情况, 完成情况",
        "names, 指标, 出口总额",
        "blanks, 出口总额, ''",
    })
    void inTheColumnsOfATableOf(String what, String first, String cell) {
        assertLinear(
                what,
                columns -> "<html><body><table>" + row(first + ("|" + first).repeat(columns))
                        + row(first + ("|" + cell).repeat(columns)) + "</table></body></html>",
                COLUMNS);
    }

    private static String row(String cells) {
        return "<tr><td>" + cells.replace("|", "</td><td>") + "</td></tr>";
    }

    private static void assertLinear(String what, IntFunction<String> text, int size) {
        long once = steps(text.apply(size));
        long twice = steps(text.apply(2 * size));
        long fourTimes = steps(text.apply(4 * size));

        assertThat((double) twice / once).as(what + ", twice the size").isLessThanOrEqualTo(MOST);
        assertThat((double) fourTimes / twice)
                .as(what + ", four times the size")
                .isLessThanOrEqualTo(MOST);
    }

    private static long steps(String text) {
        return Steps.of(() -> READER.applyAsInt(text));
    }
}
