package org.duibiao.ingest.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.junit.jupiter.api.Test;

/** Pages as offices' programs save them, and as careless hands write them. */
class HtmlReaderTest {

    private static final String OFFICE = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head>"
            + "<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">"
            + "<!--[if gte mso 9]><xml><o:Words>99</o:Words></xml><![endif]--><style>p.MsoNormal{margin:0}</style></head><body>"
            + "<p class=MsoNormal>一、外贸工作<o:p></o:p></p><p class=MsoNormal><![if !supportLists]><span>1.</span><![endif]>出口"
            + "<span style='mso-hide:all'>9</span><span style=\"display: none\">8</span>3.2<o:p>&nbsp;</o:p>亿元。</p></body></html>";

    @Test
    void aPageThatWordOrWpsSavedIsReadWithoutItsConditionsAndHiddenWords() throws UnreadableDocumentException {
        assertThat(texts(OFFICE.getBytes(Charset.forName("GB18030")))).containsExactly("一、外贸工作", "1.出口3.2 亿元。");
    }

    @Test
    void aCellKeepsItsLineBreaks() throws UnreadableDocumentException {
        assertThat(
                        cells(
                                "<table><tr><td>指标</td><td>完成</td></tr><tr><td>出口<br>总额</td><td><p>3亿元</p><p>增8%</p></td></tr></table>"))
                .extracting(Cell::text)
                .containsExactly("指标", "完成", "出口\n总额", "3亿元\n增8%");
    }

    @Test
    void spansThatAreNoNumbersOrReachTooFarAreCutToTheTable() throws UnreadableDocumentException {
        assertThat(
                        cells(
                                "<table><tr><td rowspan=65535>指标</td><td colspan=\"x\">完成</td></tr><tr><td colspan=-2>3</td></tr></table>"))
                .extracting(Cell::row, Cell::column, Cell::rowSpan, Cell::columnSpan)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, 0, 2, 1),
                        org.assertj.core.groups.Tuple.tuple(0, 1, 1, 1),
                        org.assertj.core.groups.Tuple.tuple(1, 1, 1, 1));
    }

    @Test
    void aTableThatOnlyPlacesTextIsNoTable() throws UnreadableDocumentException {
        assertThat(texts("<body><table><tr><td><p>一、外贸工作</p><p>出口3.2亿元。</p></td></tr></table></body>"
                        .getBytes(StandardCharsets.UTF_8)))
                .containsExactly("一、外贸工作", "出口3.2亿元。");
    }

    @Test
    void wordsStruckThroughAreTakenBack() throws UnreadableDocumentException {
        assertThat(texts("<p>出口<del>3</del><s>4</s><span style='text-decoration: line-through'>5</span>6亿元。</p>"
                        .getBytes(StandardCharsets.UTF_8)))
                .containsExactly("出口6亿元。");
    }

    @Test
    void aShortSectionWithAFormIsReadThoughMostWordsStandInAnother() throws UnreadableDocumentException {
        String page = "<body><div class=WordSection1><p>" + "全县商贸工作平稳推进，各项任务落实到位。".repeat(40)
                + "</p></div><div class=WordSection2><table><tr><td>指标</td><td>完成</td></tr><tr><td>出口</td><td>3亿元</td></tr>"
                + "<tr><td>进口</td><td>2亿元</td></tr></table></div></body>";

        assertThat(new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8)).blocks())
                .last()
                .isInstanceOf(Block.Table.class);
    }

    @Test
    void aPageSavedFromASheetIsPartedAtItsEmptyRows() throws UnreadableDocumentException {
        String page =
                "<table><tr><td>全县出口情况如下。</td><td></td></tr><tr><td></td><td></td></tr><tr><td>指标</td><td>完成</td></tr>"
                        + "<tr><td>出口</td><td>3亿元</td></tr><tr><td></td><td></td></tr><tr><td>进口2亿元。</td><td></td></tr></table>";

        List<Block> blocks =
                new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8)).blocks();

        assertThat(blocks).extracting(Block::text).containsExactly("全县出口情况如下。", "", "进口2亿元。");
        assertThat(((Block.Table) blocks.get(1)).cells()).hasSize(4);
    }

    @Test
    void aTableLargerThanAnyOfAReportIsNotLaidOut() {
        String page = "<table>" + "<tr><td rowspan=60000 colspan=900>1</td></tr>".repeat(3000) + "</table>";

        assertThatThrownBy(() -> new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("save the table that the report prints");
    }

    @Test
    void whatStandsInAHundredThousandElementsIsStillRead() throws UnreadableDocumentException {
        String page = "<body>" + "<div>".repeat(100_000) + "出口3亿元。";

        assertThat(texts(page.getBytes(StandardCharsets.UTF_8))).containsExactly("出口3亿元。");
    }

    private static List<Cell> cells(String table) throws UnreadableDocumentException {
        Block block = new HtmlReader()
                .read(table.getBytes(StandardCharsets.UTF_8))
                .blocks()
                .get(0);
        return ((Block.Table) block).cells();
    }

    private static List<String> texts(byte[] page) throws UnreadableDocumentException {
        return new HtmlReader().read(page).blocks().stream().map(Block::text).toList();
    }
}
