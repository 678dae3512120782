package org.duibiao.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {

    private static final String HEADER = "path,region,report_year,published,publisher,title,source_url\n";

    private static Manifest read(String text) {
        return Manifest.read("manifest.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRowSaysWhatItsReportDoesNot() {
        Manifest manifest = read(HEADER + "a/b.docx,岳麓区,2021,2022-03-15,岳麓区商务局,自评报告,https://example.org/1\n");

        assertThat(manifest.errors()).isEmpty();
        assertThat(manifest.find("a/b.docx")).hasValueSatisfying(row -> {
            assertThat(row.region()).hasValue("岳麓区");
            assertThat(row.reportYear()).hasValue(2021);
            assertThat(row.publishedOn()).hasValue(LocalDate.of(2022, 3, 15));
            assertThat(row.publishedYear()).hasValue(2022);
            assertThat(row.publisher()).hasValue("岳麓区商务局");
        });
    }

    @Test
    void onlyThePathIsRequired() {
        Manifest manifest = read("path\na.txt\n");

        assertThat(manifest.errors()).isEmpty();
        assertThat(manifest.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.region()).isEmpty());
    }

    @Test
    void aManifestOfExcelInGbkIsRead() {
        byte[] content = (HEADER + "甲.txt,湖南省湘西土家族苗族自治州保靖县,2023,2024,,,\n").getBytes(Charset.forName("GBK"));

        assertThat(Manifest.read("manifest.csv", content).find("甲.txt"))
                .hasValueSatisfying(row -> assertThat(row.region()).hasValue("湖南省湘西土家族苗族自治州保靖县"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(read("\ufeff" + HEADER + "a.txt,,,,,,\n").find("a.txt")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2024-06-20, 20", "2024/6/20, 20", "2024年6月20日, 20", "2024-06-20 09:30, 20"})
    void aDayIsReadHoweverItIsWritten(String published, int day) {
        assertThat(read("path,published\na.txt," + published + "\n").find("a.txt"))
                .hasValueSatisfying(row -> assertThat(row.publishedOn()).hasValue(LocalDate.of(2024, 6, day)));
    }

    @ParameterizedTest
    @CsvSource({"2024", "2024年", "2024-06", "2024年6月"})
    void aYearOrMonthIsNoDay(String published) {
        assertThat(read("path,published\na.txt," + published + "\n").find("a.txt"))
                .hasValueSatisfying(row -> {
                    assertThat(row.publishedOn()).isEmpty();
                    assertThat(row.publishedYear()).hasValue(2024);
                });
    }

    @Test
    void whatCannotBeUsedIsSaidWithItsLineAndCostsNothingElse() {
        Manifest manifest = read(HEADER + "a.txt,岳麓区,21年,昨天,,,\n,保靖县,,,,,\nb.txt,,2022,,,,\na.txt,,,,,,\n");

        assertThat(manifest.rows()).extracting(ManifestRow::path).containsExactly("a.txt", "b.txt");
        assertThat(manifest.find("a.txt")).hasValueSatisfying(row -> {
            assertThat(row.region()).hasValue("岳麓区");
            assertThat(row.reportYear()).isEmpty();
        });
        assertThat(manifest.errors())
                .satisfiesExactly(
                        error -> assertThat(error).startsWith("manifest.csv, line 2: published '昨天'"),
                        error -> assertThat(error).startsWith("manifest.csv, line 2: report_year '21年'"),
                        error -> assertThat(error).startsWith("manifest.csv, line 3: the path is empty"),
                        error -> assertThat(error).startsWith("manifest.csv, line 5: a.txt has a line above"));
    }

    @Test
    void aManifestWithoutPathsSaysSo() {
        Manifest manifest = read("file,region\na.txt,岳麓区\n");

        assertThat(manifest.rows()).isEmpty();
        assertThat(manifest.errors()).singleElement().asString().contains("no column 'path'");
    }

    @Test
    void anUnknownColumnIsPassedOverAndSaid() {
        Manifest manifest = read("path,reigon\na.txt,岳麓区\n");

        assertThat(manifest.find("a.txt")).isPresent();
        assertThat(manifest.errors()).singleElement().asString().contains("reigon");
    }

    @Test
    void pathsOfWindowsMeanTheSameFile() {
        assertThat(read("path\n.\\a\\b.txt\n").find("a/b.txt")).isPresent();
    }
}
