package org.duibiao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duibiao.ingest.document.DocumentReaders;
import org.duibiao.ingest.document.ReadOutcome;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;
import org.duibiao.samples.document.Part;
import org.duibiao.samples.document.ReportFormat;
import org.junit.jupiter.api.Test;

/** What is written for Word 97 is read as what is written for Word since 2007. */
class OldWordTest {

    @Test
    void cellsThatCoverRowsAndColumnsComeBackAsTheyWere() throws IOException {
        assertReadsAlike("""
                = 县商务局自评表
                @table 1 2 3
                指标 | < | 完成值
                ^产出 | 进出口 | 3.5亿元
                ^ | 零售额 | 12亿元
                @end
                """);
    }

    @Test
    void aTableInsideACellComesBackBehindTheTableAroundIt() throws IOException {
        assertReadsAlike(SampleReports.YUELU_2021.text());
    }

    @Test
    void aRowOfAsManyColumnsAsAStatisticalTableOfTwentyYearsFitsThePage() throws IOException {
        String years =
                IntStream.rangeClosed(2015, 2034).mapToObj(String::valueOf).collect(Collectors.joining(" | "));
        assertReadsAlike("@table 2" + " 1".repeat(20) + "\n指标 | " + years + "\n产值 | " + years + "\n@end\n");
    }

    @Test
    void twoTablesWithNothingBetweenStayTwo() throws IOException {
        assertReadsAlike("@table 1 1\n甲 | 乙\n丙 | 丁\n@end\n@table 1 1\n戊 | 己\n庚 | 辛\n@end\n");
    }

    @Test
    void paragraphsOfManyPagesOfFormattingKeepTheirOrder() throws IOException {
        assertReadsAlike(IntStream.range(0, 500)
                .mapToObj(i -> (i % 7 == 0 ? "== " : "") + "第" + i + "段文字。")
                .collect(Collectors.joining("\n")));
    }

    private static void assertReadsAlike(String text) throws IOException {
        List<Part> parts = SampleText.parse(text);
        Document old = read("report.doc", ReportFormat.DOC.write(parts));

        assertThat(old.blocks())
                .isNotEmpty()
                .isEqualTo(read("report.docx", ReportFormat.DOCX.write(parts)).blocks());
        assertThat(old.blocks().stream().filter(Block.Table.class::isInstance).count())
                .isGreaterThanOrEqualTo(
                        parts.stream().filter(Part.Table.class::isInstance).count());
    }

    private static Document read(String path, byte[] content) {
        ReadOutcome outcome = new DocumentReaders().read(path, content);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).document();
    }
}
