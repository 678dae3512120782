package org.duibiao.ingest.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duibiao.ingest.reading.CatalogueReportReader;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.scorecard.Agreement;
import org.duibiao.model.scorecard.Scorecard;
import org.duibiao.model.scorecard.ScorecardLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated reports, in all formats, hold one form each, filled in without a mistake: scoring again finds none. */
class GeneratedScorecardsTest {

    private static final CatalogueReportReader READER = CatalogueReportReader.of(Catalogue.bundled());

    static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../data-samples/generated"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("99"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theFormIsReadAndEveryPointAgrees(Path file) throws IOException {
        ReportReading reading = READER.read(file.getFileName().toString(), Files.readAllBytes(file), Optional.empty());

        assertThat(reading).isInstanceOfSatisfying(ReportReading.Read.class, read -> {
            assertThat(read.scorecards()).singleElement().satisfies(GeneratedScorecardsTest::agrees);
        });
    }

    private static void agrees(Scorecard form) {
        assertThat(form.family()).isNotEqualTo(Scorecard.UNKNOWN);
        assertThat(form.grade()).isPresent();
        assertThat(form.lines().stream().filter(ScorecardLine::carriesPoints)).hasSizeGreaterThan(10);
        assertThat(form.rescoring().recomputed()).isGreaterThan(3);
        assertThat(form.lines())
                .filteredOn(line -> line.agreement()
                        .filter(found -> found != Agreement.AGREES)
                        .isPresent())
                .isEmpty();
    }
}
