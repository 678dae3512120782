package org.duibiao.samples.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.ingest.evaluation.ExportRow;
import org.duibiao.ingest.evaluation.GoldCase;
import org.duibiao.ingest.evaluation.GoldReader;
import org.duibiao.ingest.evaluation.PassageReader;
import org.duibiao.ingest.evaluation.Scorer;
import org.duibiao.ingest.evaluation.Scores;
import org.duibiao.ingest.reading.CatalogueReportReader;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.region.Region;
import org.duibiao.samples.document.ReportFormat;
import org.duibiao.samples.generator.form.Form;
import org.duibiao.samples.generator.mistake.MistakeKind;
import org.duibiao.samples.generator.mistake.Planted;
import org.duibiao.samples.generator.mistake.Slips;
import org.duibiao.samples.generator.region.FictitiousRegions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratorTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final CatalogueReportReader READER = CatalogueReportReader.of(CATALOGUE);

    @ParameterizedTest
    @EnumSource
    void theTruthComesBackFromTheReader(ReportFormat format) throws IOException {
        Scores scores = scores(new Generator(7).reports(4, 2020, 2022).toList(), format);

        assertThat(scores.errors()).isEmpty();
        assertThat(scores.total().right()).isPositive();
    }

    private static Scores scores(List<GeneratedReport> reports, ReportFormat format) throws IOException {
        PassageReader rows = new PassageReader(READER, CATALOGUE.regions());
        Map<String, List<ExportRow>> found = new HashMap<>();
        List<String> truth = new ArrayList<>();
        for (GeneratedReport report : reports) {
            String path = report.id() + "." + format.suffix();
            found.put(report.id(), rows.rows(path, READER.read(path, report.bytes(format), Optional.empty())));
            truth.add(report.truth());
        }
        List<GoldCase> cases = GoldReader.read("truth", truth);
        return new Scorer(CATALOGUE.indicators().stream().map(Indicator::id).collect(Collectors.toSet()))
                .score(cases, found);
    }

    @Test
    void theTruthOfOtherDocumentsComesBackToo() throws IOException {
        Generator generator = new Generator(11);
        List<GeneratedReport> documents = FictitiousRegions.reporting(6).stream()
                .flatMap(region -> Stream.of(
                        generator.departmentBudget(region, 2022),
                        generator.workSummary(region, 2022),
                        generator.finalAccounts(region, 2022),
                        generator.statisticalTable(region, 2018, 2022)))
                .toList();

        assertThat(scores(documents, ReportFormat.DOCX).errors()).isEmpty();
        assertThat(scores(documents, ReportFormat.XLS).errors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameBytes(ReportFormat format) throws IOException {
        GeneratedReport first =
                new Generator(3).reports(1, 2021, 2021).findFirst().orElseThrow();
        GeneratedReport again =
                new Generator(3).reports(2, 2020, 2022).skip(1).findFirst().orElseThrow();

        assertThat(again.bytes(format)).isEqualTo(first.bytes(format));
        assertThat(again.truth().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(first.truth().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void aPlantedMistakeStandsInItsReport(MistakeKind kind) {
        Generator generator = new Generator(5);
        for (Region region : FictitiousRegions.reporting(12)) {
            if (generator.family(region) == Form.Family.HUNAN) {
                continue;
            }
            GeneratedReport report = generator.selfEvaluation(region, 2022, Slips.of(kind));
            String text = report.parts().toString();

            assertThat(report.mistakes())
                    .as(report.id() + " " + kind)
                    .hasSize(1)
                    .allSatisfy(mistake -> {
                        assertThat(mistake.kind()).isEqualTo(kind);
                        assertThat(mistake.quotes())
                                .isNotEmpty()
                                .allSatisfy(quote -> assertThat(text).contains(quote));
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfMistakeIsDrawn(MistakeKind kind) {
        assertThat(new Generator(5)
                        .reports(60, 2020, 2022, 100)
                        .flatMap(report -> report.mistakes().stream())
                        .map(Planted::kind))
                .contains(kind);
    }

    @Test
    void aReportWithoutMistakesIsTheSameWhetherOthersHaveThemOrNot() {
        assertThat(new Generator(5)
                        .reports(9, 2020, 2022, 50)
                        .filter(report -> report.mistakes().isEmpty()))
                .isNotEmpty()
                .isSubsetOf(new Generator(5).reports(9, 2020, 2022).toList());
    }
}
