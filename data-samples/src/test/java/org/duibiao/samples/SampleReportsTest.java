package org.duibiao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed reports are those that the program makes; {@code -Dduibiao.update=true} writes them anew. */
class SampleReportsTest {

    private static final Path REPORTS = Path.of("reports");

    @BeforeAll
    static void writeThemAnewWhereAsked() throws IOException {
        if (Boolean.getBoolean("duibiao.update")) {
            SampleReports.main(new String[] {REPORTS.toString()});
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCommittedReportIsWhatTheProgramMakes(SampleReports report) throws IOException {
        assertThat(report.content()).isEqualTo(Files.readAllBytes(REPORTS.resolve(report.fileName())));
    }

    @ParameterizedTest
    @EnumSource
    void everyReportSaysThatItsWordsAreNotTheBureaus(SampleReports report) throws IOException {
        try (var document = new org.apache.poi.xwpf.usermodel.XWPFDocument(
                Files.newInputStream(REPORTS.resolve(report.fileName())))) {
            assertThat(document.getParagraphs())
                    .last()
                    .extracting(paragraph -> paragraph.getText())
                    .asString()
                    .startsWith("说明：本文为示例文档");
        }
    }
}
