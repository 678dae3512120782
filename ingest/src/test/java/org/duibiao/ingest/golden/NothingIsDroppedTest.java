package org.duibiao.ingest.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.duibiao.ingest.evaluation.GoldCase;
import org.duibiao.ingest.evaluation.GoldReader;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.reading.CatalogueReportReader;
import org.duibiao.ingest.report.ManifestRow;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Evidence;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.claim.Target;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Place;
import org.junit.jupiter.api.Test;

/** Every amount with a unit is a part of some claim, or was set aside with a reason: nothing is dropped in silence. */
class NothingIsDroppedTest {

    private static final Path SAMPLES = Path.of("..", "data-samples");
    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final CatalogueReportReader READER = CatalogueReportReader.of(CATALOGUE);
    private static final Tokenizer TOKENIZER = new Tokenizer(CATALOGUE);

    @Test
    void everyAmountOfTheSampleReportsIsAccountedFor() throws IOException {
        assertThat(dropped(SAMPLES.resolve("reports"))).isEmpty();
    }

    @Test
    void everyAmountOfTheGoldDocumentsIsAccountedFor() throws IOException {
        assertThat(dropped(SAMPLES.resolve("gold").resolve("documents"))).isEmpty();
    }

    @Test
    void everyAmountOfTheGoldPassagesIsAccountedFor() throws IOException {
        Path file = SAMPLES.resolve("gold").resolve("passages.jsonl");
        List<String> dropped = new ArrayList<>();
        for (GoldCase passage : GoldReader.read(file.toString(), Files.readAllLines(file))) {
            String path = passage.id() + ".txt";
            ManifestRow row = new ManifestRow(
                    path,
                    Optional.empty(),
                    OptionalInt.of(passage.reportYear()),
                    Optional.empty(),
                    passage.publicationYear(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            dropped.addAll(
                    dropped(path, passage.text().orElseThrow().getBytes(StandardCharsets.UTF_8), Optional.of(row)));
        }

        assertThat(dropped).isEmpty();
    }

    private static List<String> dropped(Path folder) throws IOException {
        List<String> dropped = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> !path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                dropped.addAll(dropped(file.getFileName().toString(), Files.readAllBytes(file), Optional.empty()));
            }
        }
        return dropped;
    }

    private static List<String> dropped(String path, byte[] content, Optional<ManifestRow> row) {
        ReportReading.Read read = (ReportReading.Read) READER.read(path, content, row);
        List<Place> told = told(read.extraction());
        List<String> dropped = new ArrayList<>();
        for (Block block : read.document().blocks()) {
            if (block instanceof Block.Table table) {
                for (Cell cell : table.cells()) {
                    amounts(cell.text())
                            .map(span -> Place.inCell(block.index(), cell, span[0], span[1]))
                            .filter(place -> told.stream().noneMatch(one -> isIn(place, one)))
                            .forEach(place -> dropped.add(path + " " + place.locator() + " " + cell.text()));
                }
            } else {
                amounts(block.text())
                        .map(span -> Place.inText(block.index(), span[0], span[1]))
                        .filter(place -> told.stream().noneMatch(one -> isIn(place, one)))
                        .forEach(place -> dropped.add(path + " " + place.locator() + " "
                                + block.text().substring(Math.max(0, place.start() - 12), place.end())));
            }
        }
        return dropped;
    }

    /** Amounts with a printed unit; a Chinese count, such as 一批 or 三项, is a word and no figure. */
    private static Stream<int[]> amounts(String words) {
        NormalText text = NormalText.of(words);
        return TOKENIZER.tokenize(text).stream()
                .map(Token::amountOf)
                .flatMap(Optional::stream)
                .filter(amount -> !(amount.chinese() && amount.unit().base().equals("count")))
                .map(amount -> new int[] {text.originOf(amount.start()), text.originAfter(amount.end())});
    }

    private static List<Place> told(Extraction extraction) {
        List<Place> told = new ArrayList<>();
        for (Claim claim : extraction.claims()) {
            claim.evidence().stream().map(Evidence::place).forEach(told::add);
            claim.targets().stream().map(Target::place).forEach(told::add);
        }
        extraction.setAside().stream().map(SetAside::place).forEach(told::add);
        return told;
    }

    private static boolean isIn(Place place, Place told) {
        return place.block() == told.block()
                && place.row().equals(told.row())
                && place.column().equals(told.column())
                && place.start() >= told.start()
                && place.end() <= told.end();
    }
}
