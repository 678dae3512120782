package org.duibiao.ingest.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;
import org.duibiao.model.document.LeftOut;
import org.junit.jupiter.api.Test;

/** Pages are written here operator by operator, so that each test shows what a producer draws. */
class PdfReaderTest {

    /** Forty characters of twelve points: a full line between 60 and 540. */
    private static final String FULL = "全县商务工作坚持稳中求进，持续优化营商环境，扩大对外开放，促进消费，完成各项目标任务，";

    @Test
    void wordsThatALineRunsThroughAreTakenBackAndNoted() throws UnreadableDocumentException {
        PdfSamples page = PdfSamples.pdf()
                .page()
                .lines(60, 80, "全年出口总额3.2亿元，同比增长5.1%。", "全年进口总额1.7亿元，同比增长2.4%。", "全年外贸总额4.9亿元。")
                .bar(60 + 12 * 6, 80 - 4.5, 18, 0.6)
                .rule(60, 103, 280, 103);

        Document document = new PdfReader().read(page.bytes());

        assertThat(texts(document)).contains("全年出口总额 亿元，同比增长5.1%。", "全年进口总额1.7亿元，同比增长2.4%。");
        assertThat(document.leftOut()).containsExactly(new LeftOut(LeftOut.Kind.STRUCK_WORDS, "1"));
    }

    @Test
    void wordsThatWereRecognisedFromAScanAreReadWithARemark() throws UnreadableDocumentException {
        PdfSamples page = PdfSamples.pdf().page().picture().unseen(60, 80, 12, "全年出口总额3.2亿元，同比增长5.1%，高于年度目标。");

        Document document = new PdfReader().read(page.bytes());

        assertThat(document.blocks().get(0).text()).startsWith("全年出口总额3.2亿元");
        assertThat(document.leftOut()).containsExactly(new LeftOut(LeftOut.Kind.RECOGNISED_WORDS, "1"));
    }

    @Test
    void fullLinesAreOneParagraphAndASetInLineBeginsTheNext() throws UnreadableDocumentException {
        Document document = read(PdfSamples.pdf()
                .page()
                .lines(60, 80, FULL.substring(0, 40), "出口3.2亿元。")
                .text(84, 120, 12, "进口1.1亿元。"));

        assertThat(texts(document)).containsExactly(FULL.substring(0, 40) + "出口3.2亿元。", "进口1.1亿元。");
    }

    @Test
    void aParagraphGoesOnOverAPageBreak() throws UnreadableDocumentException {
        Document document = read(PdfSamples.pdf()
                .page()
                .lines(60, 740, FULL.substring(0, 40), FULL.substring(0, 40))
                .page()
                .lines(60, 80, "出口3.2亿元。"));

        assertThat(texts(document)).containsExactly(FULL.substring(0, 40) + FULL.substring(0, 40) + "出口3.2亿元。");
    }

    @Test
    void runningHeadsAndPageNumbersAreNoText() throws UnreadableDocumentException {
        PdfSamples pdf = PdfSamples.pdf();
        for (int page = 1; page <= 3; page++) {
            pdf.page()
                    .text(200, 40, 9, "青禾县商务局2022年工作总结")
                    .lines(60, 80, FULL.substring(0, 40), "第%d批项目签约%d个。".formatted(page, page * 7))
                    .text(290, 800, 9, "— " + page + " —");
        }

        assertThat(String.join("\n", texts(read(pdf))))
                .doesNotContain("工作总结", "—")
                .contains("签约21个");
    }

    @Test
    void yearsAtTheSamePlaceAreNoPageNumbers() throws UnreadableDocumentException {
        PdfSamples pdf = PdfSamples.pdf();
        for (int page = 1; page <= 2; page++) {
            pdf.page().lines(60, 80, "出口额%d亿元。".formatted(30 + page * 5), "第%s批完成。".formatted(page == 1 ? "一" : "二"));
        }

        assertThat(texts(read(pdf))).contains("出口额35亿元。", "出口额40亿元。");
    }

    @Test
    void linesMakeATableAndMissingOnesMergeItsCells() throws UnreadableDocumentException {
        Document document = read(ruled(PdfSamples.pdf().page(), 100));

        assertThat(onlyTable(document).cells())
                .extracting(PdfReaderTest::place)
                .containsExactly(
                        "r0c0 2x1 指标",
                        "r0c1 1x2 2022年",
                        "r1c1 1x1 目标",
                        "r1c2 1x1 完成",
                        "r2c0 1x1 社会消费品零售总额",
                        "r2c1 1x1 80",
                        "r2c2 1x1 82.3");
    }

    @Test
    void barsThatAreFilledAreLinesToo() throws UnreadableDocumentException {
        PdfSamples pdf = PdfSamples.pdf().page();
        for (int i = 0; i <= 2; i++) {
            pdf.bar(60, 100 + 30 * i, 120, 0.5).bar(180, 100 + 30 * i, 120, 0.5);
            pdf.bar(60 + 120 * i, 100, 0.5, 30).bar(60 + 120 * i, 130, 0.5, 30);
        }
        pdf.text(70, 120, 12, "指标")
                .text(190, 120, 12, "完成")
                .text(70, 150, 12, "出口")
                .text(190, 150, 12, "3亿元");

        assertThat(onlyTable(read(pdf)).cells()).extracting(Cell::text).containsExactly("指标", "完成", "出口", "3亿元");
    }

    @Test
    void wordsThatWrapInACellAreJoined() throws UnreadableDocumentException {
        PdfSamples pdf = grid(PdfSamples.pdf().page(), 100, 2, 2, 60, 50);
        pdf.text(62, 115, 12, "社会消费")
                .text(62, 130, 12, "品零售额")
                .text(62, 145, 12, "增速")
                .text(125, 130, 12, "6.1%");

        assertThat(onlyTable(read(pdf)).cells()).extracting(Cell::text).contains("社会消费品零售额增速", "6.1%");
    }

    @Test
    void aTableGoesOnOverAPageBreakWithoutItsRepeatedHeader() throws UnreadableDocumentException {
        PdfSamples pdf = grid(PdfSamples.pdf().page(), 700, 2, 2, 200, 30);
        row(pdf, 700, "指标", "完成");
        row(pdf, 730, "出口", "3亿元");
        grid(pdf.page(), 60, 2, 2, 200, 30);
        row(pdf, 60, "指标", "完成");
        row(pdf, 90, "进口", "2亿元");

        assertThat(onlyTable(read(pdf)).cells())
                .extracting(PdfReaderTest::place)
                .containsExactly(
                        "r0c0 1x1 指标", "r0c1 1x1 完成", "r1c0 1x1 出口", "r1c1 1x1 3亿元", "r2c0 1x1 进口", "r2c1 1x1 2亿元");
    }

    @Test
    void aBracketThatAPageBreakCutsMakesOneCellOfTwo() throws UnreadableDocumentException {
        PdfSamples pdf = grid(PdfSamples.pdf().page(), 700, 2, 2, 80, 30);
        pdf.text(64, 720, 12, "项目").text(144, 720, 12, "预算数").text(64, 750, 12, "专项资金（万");
        pdf.text(144, 750, 12, "800").page();
        pdf.rule(60, 60, 220, 60).rule(140, 90, 220, 90).rule(60, 120, 220, 120);
        pdf.rule(60, 60, 60, 120).rule(140, 60, 140, 120).rule(220, 60, 220, 120);
        pdf.text(64, 80, 12, "元）").text(144, 80, 12, "500").text(144, 110, 12, "300");

        assertThat(onlyTable(read(pdf)).cells())
                .extracting(PdfReaderTest::place)
                .containsExactly(
                        "r0c0 1x1 项目",
                        "r0c1 1x1 预算数",
                        "r1c0 3x1 专项资金（万元）",
                        "r1c1 1x1 800",
                        "r2c1 1x1 500",
                        "r3c1 1x1 300");
    }

    @Test
    void alignedWordsWithoutLinesAreATable() throws UnreadableDocumentException {
        PdfSamples pdf = PdfSamples.pdf().page();
        String[][] rows = {{"指标", "单位", "完成数", "增长"}, {"出口总额", "亿元", "3.2", "8.5%"}, {"进口总额", "亿元", "1.1", "-2.0%"}};
        for (int i = 0; i < rows.length; i++) {
            for (int column = 0; column < 4; column++) {
                pdf.text(60 + 110 * column, 100 + 20 * i, 12, rows[i][column]);
            }
        }

        assertThat(onlyTable(read(pdf)).cells())
                .extracting(PdfReaderTest::place)
                .contains("r1c0 1x1 出口总额", "r2c3 1x1 -2.0%")
                .hasSize(12);
    }

    @Test
    void twoColumnsOfProseAreReadOneAfterTheOther() throws UnreadableDocumentException {
        PdfSamples pdf = PdfSamples.pdf().page();
        for (int i = 0; i < 8; i++) {
            pdf.text(60, 100 + 18 * i, 12, "左" + FULL.substring(0, 17))
                    .text(320, 100 + 18 * i, 12, "右" + FULL.substring(0, 17));
        }

        String text = String.join("", texts(read(pdf)));
        assertThat(text.lastIndexOf('左')).isLessThan(text.indexOf('右'));
    }

    @Test
    void aPageThatLiesOnItsSideIsReadUpright() throws UnreadableDocumentException {
        Document document = read(PdfSamples.pdf()
                .page()
                .sideways(60, 100, 12, FULL.substring(0, 40))
                .sideways(60, 120, 12, "出口3.2亿元。"));

        assertThat(texts(document)).containsExactly(FULL.substring(0, 40) + "出口3.2亿元。");
    }

    @Test
    void wordsPrintedTwiceToLookBoldAreReadOnce() throws UnreadableDocumentException {
        Document document =
                read(PdfSamples.pdf().page().text(60, 80, 12, "出口3.2亿元。").text(60.4, 80, 12, "出口3.2亿元。"));

        assertThat(texts(document)).containsExactly("出口3.2亿元。");
    }

    @Test
    void theMarkOfANoteIsNoPartOfAFigure() throws UnreadableDocumentException {
        Document document = read(PdfSamples.pdf()
                .page()
                .text(60, 80, 12, "出口3.2")
                .text(102, 75, 7, "1")
                .text(108, 80, 12, "亿元，占地3万m")
                .text(192, 75, 7, "2")
                .text(197, 80, 12, "。"));

        assertThat(String.join("", texts(document))).contains("3.2亿元").contains("m²");
    }

    @Test
    void theUnitAboveATableIsNoNoteThoughTheTitleIsMuchLarger() throws UnreadableDocumentException {
        PdfSamples pdf =
                PdfSamples.pdf().page().text(60, 60, 24, "青禾县2022年1-9月商务指标对比").text(60, 90, 12, "单位：万美元");
        grid(pdf, 100, 2, 2, 200, 30);
        row(pdf, 100, "指标", "1-9月");
        row(pdf, 130, "出口总额", "905");

        assertThat(onlyTable(read(pdf)).text()).endsWith("单位：万美元");
    }

    @Test
    void aNumberedLineIsAHeading() throws UnreadableDocumentException {
        Document document =
                read(PdfSamples.pdf().page().text(84, 80, 12, "一、外贸工作").text(84, 100, 12, "出口3.2亿元。"));

        assertThat(document.blocks().get(0)).isInstanceOf(Block.Heading.class);
        assertThat(document.blocks().get(1).headingPath()).containsExactly("一、外贸工作");
    }

    /** A table of three rows, the first two its header: 指标 over both, 2022年 over 目标 and 完成. */
    private static PdfSamples ruled(PdfSamples pdf, double top) {
        pdf.rule(60, top, 360, top).rule(160, top + 30, 360, top + 30).rule(60, top + 60, 360, top + 60);
        pdf.rule(60, top + 90, 360, top + 90).rule(60, top, 60, top + 90).rule(160, top, 160, top + 90);
        pdf.rule(260, top + 30, 260, top + 90).rule(360, top, 360, top + 90);
        pdf.text(70, top + 35, 12, "指标").text(240, top + 20, 12, "2022年").text(170, top + 50, 12, "目标");
        return pdf.text(270, top + 50, 12, "完成")
                .text(64, top + 80, 10, "社会消费品零售总额")
                .text(170, top + 80, 12, "80")
                .text(270, top + 80, 12, "82.3");
    }

    private static PdfSamples grid(PdfSamples pdf, double top, int rows, int columns, double width, double height) {
        for (int row = 0; row <= rows; row++) {
            pdf.rule(60, top + height * row, 60 + width * columns, top + height * row);
        }
        for (int column = 0; column <= columns; column++) {
            pdf.rule(60 + width * column, top, 60 + width * column, top + height * rows);
        }
        return pdf;
    }

    private static void row(PdfSamples pdf, double top, String left, String right) {
        pdf.text(70, top + 20, 12, left).text(270, top + 20, 12, right);
    }

    private static String place(Cell cell) {
        return "r%dc%d %dx%d %s".formatted(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
    }

    private static Block.Table onlyTable(Document document) {
        assertThat(document.blocks()).singleElement().isInstanceOf(Block.Table.class);
        return (Block.Table) document.blocks().get(0);
    }

    private static List<String> texts(Document document) {
        return document.blocks().stream().map(Block::text).toList();
    }

    private static Document read(PdfSamples pdf) throws UnreadableDocumentException {
        return new PdfReader().read(pdf.bytes());
    }
}
