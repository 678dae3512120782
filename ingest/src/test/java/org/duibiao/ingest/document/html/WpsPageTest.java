package org.duibiao.ingest.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.ingest.intake.TextFingerprint;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;
import org.junit.jupiter.api.Test;

/** Pages as WPS saves a document and as a browser saves a page of a bureau's site: each word wrapped in its own way, and the same report. */
class WpsPageTest {

    private static final List<String> LINES =
            List.of("青岭县商务局2022年工作总结", "一、主要指标", "全县社会消费品零售总额82.35亿元，同比增长6.1%。", "新增限上企业12家，外贸进出口增长12.4%。");
    private static final List<List<String>> ROWS = List.of(
            List.of("指标", "单位", "完成", "增长（%）"),
            List.of("电子商务交易额", "亿元", "18.6", "22.5"),
            List.of("网络零售额", "亿元", "7.2", "15.3"));

    @Test
    void aPageOfWpsGivesTheWordsAndCellsOfThePlainReport() throws UnreadableDocumentException {
        Document page = new HtmlReader().read(wps().getBytes(Charset.forName("GB18030")));

        assertThat(texts(page)).containsExactlyElementsOf(LINES);
        assertThat(cells(page))
                .containsExactlyElementsOf(ROWS.stream().flatMap(List::stream).toList());
        assertThat(page.leftOut()).isEmpty();
    }

    @Test
    void aPageThatABrowserSavedGivesTheReportWithoutWhatStandsAroundIt() throws UnreadableDocumentException {
        Document page = new HtmlReader().read(saved().getBytes(StandardCharsets.UTF_8));

        assertThat(texts(page)).containsAll(LINES).noneMatch(text -> text.contains("版权所有") || text.contains("首页"));
        assertThat(cells(page))
                .containsExactlyElementsOf(ROWS.stream().flatMap(List::stream).toList());
    }

    @Test
    void bothSayTheSameWhateverTheirTagsAre() throws UnreadableDocumentException {
        String plain = "<html><body>" + paragraphs(line -> "<p>" + line + "</p>") + table("") + "</body></html>";

        assertThat(TextFingerprint.of(new HtmlReader().read(wps().getBytes(Charset.forName("GB18030")))))
                .isEqualTo(TextFingerprint.of(new HtmlReader().read(plain.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> texts(Document page) {
        return page.blocks().stream()
                .filter(block -> !(block instanceof Block.Table))
                .map(Block::text)
                .toList();
    }

    private static List<String> cells(Document page) {
        return page.blocks().stream()
                .flatMap(block -> block instanceof Block.Table table ? table.cells().stream() : Stream.empty())
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String wps() {
        return """
                <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head>
                <meta http-equiv=Content-Type content="text/html; charset=gb2312" ><meta name=Generator content="Microsoft Word 14" >
                <title></title><!--[if gte mso 9]><xml><o:DocumentProperties><o:Words>120</o:Words></o:DocumentProperties></xml><![endif]-->
                <style>@list l0:level1{mso-level-number-format:decimal;} p.MsoNormal{margin:0pt;}</style></head>
                <body style="tab-interval:21pt;" ><!--StartFragment--><div class="Section0" style="layout-grid:15.6pt;" >
                """
                + paragraphs(WpsPageTest::paragraph)
                + "<div align=center ><table class=MsoNormalTable border=0 ><tr><td valign=top >"
                + table(
                        "<![if !supportMisalignedColumns]><tr height=0><td width=95 style=\"border:none\"></td></tr><![endif]>")
                + "</td></tr></table></div><p class=MsoNormal ><o:p>&nbsp;</o:p></p></div><!--EndFragment--></body></html>";
    }

    private static String saved() {
        return "<!DOCTYPE html>\n<!-- saved from url=(0031)http://www.example.org/zwgk/1.html -->\n<html><head><title>工作总结_青岭县</title>"
                + "<script src=\"./a_files/j.js.下载\"></script></head><body><div class=\"top\"><ul class=\"nav\"><li><a href=\"#\">首页</a></li></ul></div>"
                + "<div class=\"main\"><div class=\"info\"><span>发布时间：2023-01-12</span> <span>浏览量：382次</span></div><div class=\"TRS_Editor\">"
                + paragraphs(line -> "<p>　　" + line + "</p>")
                + table("")
                + "</div></div><div class=\"footer\"><p>版权所有：青岭县</p></div></body></html>";
    }

    private static String paragraphs(UnaryOperator<String> markup) {
        return LINES.stream().map(markup).collect(Collectors.joining("\n"));
    }

    /** Each run of Latin letters in a span of its own, and a mark of Office's at the end. */
    private static String paragraph(String line) {
        String runs = line.replaceAll(
                "([0-9.%]+)", "</span><span lang=EN-US style=\"mso-spacerun:'yes';font-size:16pt;\" >$1</span><span>");
        return "<p class=MsoNormal style=\"text-indent:32pt;\" ><span style=\"font-family:仿宋_GB2312;\" >" + runs
                + "</span><span><o:p></o:p></span></p>";
    }

    private static String table(String lastRow) {
        return ROWS.stream()
                .map(row -> row.stream()
                        .map(cell ->
                                "<td width=142 style=\"padding:0pt 5.4pt;\" ><p class=MsoNormal align=center ><span>"
                                        + cell + "</span></p></td>")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(
                        "</tr><tr>", "<table class=MsoTableGrid border=1 ><tr>", "</tr>" + lastRow + "</table>"));
    }
}
