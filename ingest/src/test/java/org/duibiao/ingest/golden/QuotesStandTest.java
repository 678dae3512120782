package org.duibiao.ingest.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.duibiao.ingest.claim.ClaimExtractor;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.catalogue.IndicatorExample;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;
import org.duibiao.model.document.Place;
import org.duibiao.model.scorecard.Printed;
import org.duibiao.model.scorecard.Scorecard;
import org.duibiao.model.scorecard.ScorecardLine;
import org.duibiao.model.scorecard.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every quote stands, to the letter, at the place that its locator names. */
class QuotesStandTest {

    @ParameterizedTest
    @EnumSource
    void inTheSamples(Samples sample) throws IOException {
        ReportReading.Read read = sample.read();

        assertThat(misplaced(read.document(), read.extraction())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void inTheScoringForms(Samples sample) throws IOException {
        ReportReading.Read read = sample.read();
        List<String> misplaced = new ArrayList<>();
        for (Scorecard card : read.scorecards()) {
            check(read.document(), card.place(), card.quote(), misplaced);
            Stream.of(card.totalWeight(), card.totalScore(), card.grade())
                    .flatMap(Optional::stream)
                    .forEach(printed -> check(read.document(), printed.place(), printed.text(), misplaced));
            for (ScorecardLine line : card.lines()) {
                check(read.document(), line.place(), line.quote(), misplaced);
                printed(line).forEach(cell -> check(read.document(), cell.place(), cell.text(), misplaced));
            }
        }

        assertThat(misplaced).isEmpty();
    }

    private static Stream<Printed> printed(ScorecardLine line) {
        return Stream.of(
                        line.target().map(Statement::printed),
                        line.result().map(Statement::printed),
                        line.money().initial(),
                        line.money().fullYear(),
                        line.money().executed(),
                        line.money().rate(),
                        line.weight(),
                        line.score())
                .flatMap(Optional::stream);
    }

    @Test
    void inTheExamplesOfTheCatalogue() {
        Catalogue catalogue = Catalogue.bundled();
        List<String> texts = catalogue.indicators().stream()
                .map(Indicator::examples)
                .flatMap(List::stream)
                .map(IndicatorExample::text)
                .toList();

        assertThat(texts).isNotEmpty();
        assertThat(misplaced(catalogue, texts)).isEmpty();
    }

    private static List<String> misplaced(Catalogue catalogue, List<String> texts) {
        ClaimExtractor extractor = new ClaimExtractor(catalogue);
        ReportContext context = new ReportContext(
                catalogue.regions().find("430104"), OptionalInt.of(2023), OptionalInt.empty(), OptionalInt.empty(), "");
        List<String> misplaced = new ArrayList<>();
        for (String text : texts) {
            Document document = new Document("text/plain", "", List.of(new Block.Paragraph(0, List.of(), text)));
            misplaced.addAll(misplaced(document, extractor.extract(document, context)));
        }
        return misplaced;
    }

    private static List<String> misplaced(Document document, Extraction extraction) {
        List<String> misplaced = new ArrayList<>();
        extraction.claims().forEach(claim -> {
            check(document, claim.place(), claim.quote(), misplaced);
            claim.targets().forEach(target -> check(document, target.place(), target.quote(), misplaced));
        });
        extraction.setAside().forEach(item -> check(document, item.place(), item.quote(), misplaced));
        return misplaced;
    }

    private static void check(Document document, Place place, String quote, List<String> misplaced) {
        String there = text(document, place)
                .filter(text -> place.end() <= text.length())
                .map(text -> text.substring(place.start(), place.end()))
                .orElse("nothing");
        if (quote.isBlank()
                || !there.equals(quote)
                || !Place.of(place.locator()).equals(place)) {
            misplaced.add(place.locator() + " holds '" + there + "', the quote is '" + quote + "'");
        }
    }

    private static Optional<String> text(Document document, Place place) {
        Block block = document.blocks().get(place.block());
        if (place.row().isEmpty()) {
            return Optional.of(block.text());
        }
        return ((Block.Table) block)
                .cells().stream()
                        .filter(cell -> cell.row() == place.row().getAsInt()
                                && cell.column() == place.column().getAsInt())
                        .map(cell -> cell.text())
                        .findFirst();
    }
}
