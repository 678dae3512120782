package org.duibiao.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.DocumentReaders;
import org.duibiao.ingest.identification.ReportIdentifier;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.ingest.scorecard.ScorecardReader;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.junit.jupiter.api.Test;

class CatalogueReportReaderTest {

    private final List<ReportContext> asked = new ArrayList<>();
    private final CatalogueReportReader reader = new CatalogueReportReader(
            new DocumentReaders(),
            new ReportIdentifier(Catalogue.bundled()),
            (document, context) -> {
                asked.add(context);
                return new Extraction(List.of(), List.of());
            },
            new ScorecardReader(Catalogue.bundled()));

    private ReportReading read(String text) {
        return reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    @Test
    void claimsAreReadKnowingWhoseTheyAre() {
        ReportReading reading = read("赫山区商务局2022年工作总结\n\n全区消费平稳。\n\n2023年1月8日");

        assertThat(reading).isInstanceOfSatisfying(ReportReading.Read.class, read -> {
            assertThat(read.region())
                    .hasValueSatisfying(region -> assertThat(region.code()).hasValue("430903"));
            assertThat(read.reportYear()).hasValue(2022);
        });
        assertThat(asked).singleElement().satisfies(context -> {
            assertThat(context.region()).isPresent();
            assertThat(context.publicationYear()).hasValue(2023);
            assertThat(context.publicationMonth()).hasValue(1);
        });
    }

    @Test
    void whatCannotBeReadIsRejectedWithItsReason() {
        assertThat(reader.read("a.bin", new byte[] {0, 1, 2, 3, 0, (byte) 0xff, 5, 6}, Optional.empty()))
                .isInstanceOfSatisfying(
                        ReportReading.Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("a.bin"));
        assertThat(asked).isEmpty();
    }
}
