package org.duibiao.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.duibiao.ingest.document.sheet.WorkbookSamples;
import org.duibiao.ingest.document.word.WordSamples;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenDocumentTest {

    private final DocumentReaders readers = new DocumentReaders();

    @ParameterizedTest
    @ValueSource(strings = {"flattened-form", "tables-of-every-shape"})
    void aTextIsReadAsItsGoldenFileSays(String name) {
        byte[] content = GoldenFile.bytes(getClass(), name + ".txt");

        Document document = read(name + ".txt", content);

        GoldenFile.assertSame(getClass(), name + ".blocks", BlockListing.of(document));
        String text = new String(content, StandardCharsets.UTF_8);
        assertThat(document.blocks()).allSatisfy(block -> assertStandsIn(text, block));
    }

    @Test
    void aWordDocumentIsReadAsItsGoldenFileSays() {
        Document document = read("report.docx", WordSamples.report());

        GoldenFile.assertSame(getClass(), "word-report.blocks", BlockListing.of(document));
    }

    @Test
    void aPageOfTheSameReportGivesTheSameBlocks() {
        Document document = read("report.html", GoldenFile.bytes(getClass(), "report.html"));

        GoldenFile.assertSame(getClass(), "word-report.blocks", BlockListing.of(document));
    }

    @Test
    void aWorkbookIsReadAsItIsSeenInBothFormats() {
        Document today = read("report.xlsx", WorkbookSamples.xlsx());
        Document old = read("report.xls", WorkbookSamples.xls());

        GoldenFile.assertSame(getClass(), "workbook.blocks", BlockListing.of(today));
        GoldenFile.assertSame(getClass(), "workbook.blocks", BlockListing.of(old));
    }

    @Test
    void aPageInGbkIsReadToo() {
        String page = "<html><head><meta charset=\"gb2312\"></head><body><p>全县出口总额3亿元。</p></body></html>";

        Document document = read("report.html", page.getBytes(java.nio.charset.Charset.forName("GBK")));

        assertThat(document.blocks()).extracting(Block::text).containsExactly("全县出口总额3亿元。");
    }

    @Test
    void linesDividedByBreaksAreLinesOfTheirOwn() {
        String page = "<body><div>一、外贸<br>&nbsp;&nbsp;出口3亿元。<br/>二、内贸<br>社零5亿元。</div></body>";

        Document document = read("report.html", page.getBytes(StandardCharsets.UTF_8));

        assertThat(document.blocks()).extracting(Block::text).containsExactly("一、外贸", "出口3亿元。", "二、内贸", "社零5亿元。");
    }

    @Test
    void aSpanLargerThanItsTableEndsWithIt() {
        String page =
                "<body><table><tr><td rowspan=\"9000\" colspan=\"9000\">指标</td><td>值</td></tr><tr><td>5亿元</td></tr></table></body>";

        Document document = read("report.html", page.getBytes(StandardCharsets.UTF_8));

        Block.Table table = (Block.Table) document.blocks().get(0);
        assertThat(table.cells().get(0).rowSpan()).isEqualTo(2);
        assertThat(table.cells().get(0).columnSpan()).isLessThanOrEqualTo(200);
    }

    private Document read(String name, byte[] content) {
        ReadOutcome outcome = readers.read(name, content);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).document();
    }

    /** Every block's words, and every cell's, stand in the file just so; a caption of two lines, line by line. */
    private static void assertStandsIn(String text, Block block) {
        assertThat(block.text().lines()).allSatisfy(line -> assertThat(text).contains(line));
        if (block instanceof Block.Table table) {
            assertThat(table.cells())
                    .extracting(Cell::text)
                    .allSatisfy(cell -> assertThat(text).contains(cell));
        } else {
            assertThat(text).contains(block.text());
        }
    }
}
