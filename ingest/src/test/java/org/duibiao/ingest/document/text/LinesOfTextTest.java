package org.duibiao.ingest.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;
import org.junit.jupiter.api.Test;

/** Which lines of a text belong together. */
class LinesOfTextTest {

    @Test
    void aTitleDoesNotRunIntoASentenceThatOpensWithAShortWord() {
        Document document = PlainTextReader.read("2022年1-7月全县经济运行简况\n\n今年来，各项指标稳步回升。\n\n社零总额增长4%。");

        assertThat(document.title()).isEqualTo("2022年1-7月全县经济运行简况");
        assertThat(document.blocks()).extracting(Block::text).contains("今年来，各项指标稳步回升。");
    }

    @Test
    void theRestOfASentenceGoesOnWithTheLineBeforeIt() {
        Document document = PlainTextReader.read("全县完成社会消费品零售总额12亿元\n，增长4%。");

        assertThat(document.blocks())
                .singleElement()
                .extracting(Block::text)
                .asString()
                .contains("12亿元\n，增长4%");
    }

    @Test
    void aLineThatGivesTheUnitOfATableGoesOnWithNothing() {
        Document document =
                PlainTextReader.read("一个足够长的表名不带句号以便看起来像被换行截断的正文其实是表的名称所以不能接下去的一行字\n单位：万元\n项目 年初预算数 决算数\n合计 5.1 4.9\n");

        assertThat(document.blocks())
                .filteredOn(Block.Table.class::isInstance)
                .singleElement()
                .extracting(Block::text)
                .asString()
                .contains("单位：万元");
    }
}
