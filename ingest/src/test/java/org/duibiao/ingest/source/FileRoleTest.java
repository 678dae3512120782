package org.duibiao.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileRoleTest {

    private static final IgnoreList IGNORED = IgnoreList.parse("""
            # no reports
            src/
            *.md

            drafts/2023
            /pom.xml
            """);

    @ParameterizedTest
    @CsvSource({
        "src/main/java/Program.java, IGNORED",
        "deep/src/Program.java, IGNORED",
        "deep/down/origin.md, IGNORED",
        "drafts/2023/report.docx, IGNORED",
        "pom.xml, IGNORED",
        ".git/config, IGNORED",
        "reports/~$report.docx, IGNORED",
        "src, REPORT",
        "drafts/2024/report.docx, REPORT",
        "deep/pom.xml, REPORT",
        "more/drafts/2023/report.docx, REPORT",
        "reports/report.docx, REPORT",
        "reports/unknown.xyz, REPORT",
        "reports/manifest.csv, MANIFEST",
        "statistics/statistics.csv, STATISTICS",
    })
    void aFileIsAReportUnlessItsNameOrTheListSaysOtherwise(String path, FileRole role) {
        assertThat(FileRole.of(path, IGNORED)).isEqualTo(role);
    }

    @Test
    void withoutAListOnlyHiddenFilesArePassedOver() {
        assertThat(FileRole.of("src/report.docx", IgnoreList.none())).isEqualTo(FileRole.REPORT);
        assertThat(FileRole.of(".trash/report.docx", IgnoreList.none())).isEqualTo(FileRole.IGNORED);
    }
}
