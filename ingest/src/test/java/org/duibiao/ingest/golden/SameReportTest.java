package org.duibiao.ingest.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duibiao.ingest.reading.CatalogueReportReader;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.model.catalogue.Catalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same report in seven formats gives the same claims, cell for cell, files of other producers among them. */
class SameReportTest {

    private static List<String> expected = List.of();

    @BeforeAll
    static void theDocumentOfToday() throws IOException {
        expected = claims("report.docx", SameReportFiles.docx());
    }

    @Test
    void theReportSaysWhatItWasWrittenToSay() {
        assertThat(expected)
                .hasSizeGreaterThan(40)
                .anyMatch(line ->
                        line.contains("retail_sales ") && line.contains("= 82.35亿元") && line.contains("growth = 6.1%"))
                .anyMatch(line -> line.contains("fdi_actual") && line.contains("= 3120万美元"))
                .anyMatch(line -> line.contains("budget_executed") && line.contains("= 900.5万元"))
                .anyMatch(line -> line.contains("retail_sales ")
                        && line.contains("2022-01-01..2022-11-30")
                        && line.contains("= 66.1"));
    }

    @Test
    void asText() {
        assertThat(claims("report.txt", SameReportFiles.text().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    @Test
    void asAPage() {
        assertThat(claims("report.html", SameReportFiles.html().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"base64", "quoted-printable"})
    void asAWebArchive(String encoding) {
        byte[] archive = SameReportFiles.webArchive(encoding);

        assertThat(claims("report.doc", archive)).isEqualTo(expected);
    }

    @Test
    void asAPageSavedFromASheet() {
        assertThat(claims("report.xls", SameReportFiles.sheetPage().getBytes(Charset.forName("GB18030"))))
                .isEqualTo(expected);
    }

    @Test
    void asSheets() throws IOException {
        assertThat(claims("report.xlsx", SameReportFiles.workbook(new XSSFWorkbook())))
                .isEqualTo(expected);
        assertThat(claims("report.xls", SameReportFiles.workbook(new HSSFWorkbook())))
                .isEqualTo(expected);
    }

    /** Made by LibreOffice of the docx, see the README beside them. */
    @ParameterizedTest
    @ValueSource(strings = {"same-report.doc", "same-report.pdf", "same-report.html", "same-report.xlsx"})
    void asAnotherProgramWritesIt(String name) throws IOException {
        if (Boolean.getBoolean("duibiao.update")) {
            Files.write(Path.of("target", "same-report.docx"), SameReportFiles.docx());
            Files.write(Path.of("target", "same-report.xls"), SameReportFiles.workbook(new HSSFWorkbook()));
        }
        try (InputStream in = Objects.requireNonNull(SameReportTest.class.getResourceAsStream(name), name)) {
            assertThat(claims(name, in.readAllBytes())).isEqualTo(expected);
        }
    }

    private static List<String> claims(String name, byte[] content) {
        ReportReading reading = CatalogueReportReader.of(Catalogue.bundled()).read(name, content, Optional.empty());
        assertThat(reading).as(name).isInstanceOf(ReportReading.Read.class);
        return ClaimLines.of(((ReportReading.Read) reading).extraction()).stream()
                .takeWhile(line -> !line.equals("set aside:"))
                .filter(line -> !line.startsWith("    「") && !line.isEmpty())
                .map(line -> line.replaceAll("b[0-9]+(:r[0-9]+c[0-9]+)?@[0-9]+-[0-9]+", "@"))
                .sorted()
                .toList();
    }
}
