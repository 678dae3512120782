package org.duibiao.ingest.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.duibiao.ingest.document.DocumentReaders;
import org.duibiao.ingest.document.ReadOutcome;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample reports show whose they are, without their manifest. */
class SampleReportsAreIdentifiedTest {

    private static final Path REPORTS = Path.of("..", "data-samples", "reports");

    @ParameterizedTest
    @CsvSource({
        "yuelu-2021.docx, 430104, 2021, 岳麓区商务局",
        "baojing-2023.pdf, 433125, 2023, 保靖县商务局",
        "baojing-2023-projects.xlsx, 433125, 2023, 保靖县商务局",
        "baojing-2024.html, 433125, 2024, 保靖县商务局",
        "yuanjiang-2022.txt, 430981, 2022, 沅江市商务局",
        "yuanjiang-2022-projects.doc, 430981, 2022, 沅江市商务局"
    })
    void byTheirOwnWords(String file, String region, int year, String publisher) throws IOException {
        ReadOutcome outcome = new DocumentReaders().read(file, Files.readAllBytes(REPORTS.resolve(file)));

        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> {
            ReportIdentification found =
                    new ReportIdentifier(Catalogue.bundled()).identify(read.document(), Optional.empty());
            assertThat(found.region().map(Region::code)).hasValue(region);
            assertThat(found.reportYear()).hasValue(year);
            assertThat(found.publisher())
                    .hasValueSatisfying(name -> assertThat(name).endsWith(publisher));
        });
    }
}
