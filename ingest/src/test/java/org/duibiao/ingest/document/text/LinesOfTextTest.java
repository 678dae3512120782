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

    @Test
    void linesAsWideAsMostGoOnInTheNext() {
        Document document = PlainTextReader.read("""
                2022年，全县新引进产业项目41个，合同投资额68.2亿元，
                新增产业到位资金45.36亿元，完成市下达目标任务44亿元的
                103.09%，同比增长11.7%，其中省外到位资金39.8亿元。新引进
                产业项目开工29个、投产17个，开工率70.7%，投产率41.5%。实
                际利用外资实现“零”的突破。园区新入驻企业12家，其中贵州
                某材料项目总投资15亿元，当年到位3.2亿元。
                """);

        assertThat(document.blocks()).hasSize(1);
    }

    @Test
    void shortLinesOfTheirOwnStayApart() {
        Document document = PlainTextReader.read("核定编制20名\n实有18名\n退休4名\n公车2辆\n内设股室3个\n下属单位1个\n");

        assertThat(document.blocks()).hasSize(6);
    }

    @Test
    void aRowOfCellsGoesOnWithNoSentence() {
        Document document =
                PlainTextReader.read("全县网络零售额增长较快，\n产出指标    数量指标    培训人次    ≥3000人次    3200人次    10    10\n");

        assertThat(document.blocks().get(0).text()).isEqualTo("全县网络零售额增长较快，");
    }

    @Test
    void figuresBetweenBlanksInAWrappedSentenceAreNoRowOfCells() {
        Document document = PlainTextReader.read("""
                四、2022 年工作完成情况
                2022 年,全市招商引资区外境内到位资金 598.3 亿
                元,同比增长 5.8 %,完成自治区下达目标任务 580
                亿元的 103.2 %;实际利用外资 6 843 万美元,增长
                12.6 %;新签约项目 286 个,总投资 126.4 亿元,其
                中 10 亿元以上项目 23 个,总投资 583.7 亿元;新
                开工项目 201 个,新竣工投产项目 135 个。
                2023 年工作目标:招商引资区外境内到位资金
                640 亿元,增长 7 %左右。
                """);

        assertThat(document.blocks()).hasSize(3).noneMatch(Block.Table.class::isInstance);
    }

    @Test
    void itemsOfAListThatEndInNoMarkAreNoWrappedSentences() {
        Document document = PlainTextReader.read("""
                社会消费品零售总额120.5亿元，增长8.2%，居全市第三
                宏达公司完成外贸进出口5.6亿元，增长9%，占三成
                实际利用外资3000万美元，同比增长5.1%，居第二
                招商引资到位资金45.6亿元，同比增长12.3%，居首
                全县网络零售额12.5亿元，同比增长18%，居全市首
                外贸进出口总额35.6亿元，同比增长12%，居第四位
                """);

        assertThat(document.blocks()).hasSize(6);
    }
}
