package org.duibiao.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;
import org.duibiao.model.region.Region;
import org.duibiao.model.yaml.YamlMapping;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reading rule holds in several wordings, look-alikes included: one file of examples a rule. */
class ReadingRulesTest {

    private static final List<String> RULES = List.of(
            "01-own-region",
            "02-what-hangs-on-a-figure",
            "03-periods",
            "04-growth",
            "05-completion-and-targets",
            "06-goals",
            "07-cumulative",
            "08-signed-started-operational",
            "09-respectively",
            "10-said-none",
            "11-units-and-numbers",
            "13-budgets",
            "14-goals-elsewhere",
            "15-expected",
            "16-capital-and-its-scopes",
            "17-parts",
            "18-above-limit",
            "19-last-year",
            "20-staff",
            "21-tenths",
            "22-several-years",
            "23-new-above-limit",
            "24-units-left-out");

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(Catalogue.bundled());

    record Example(
            String rule,
            String text,
            Optional<String> region,
            int year,
            int published,
            List<String> expected,
            List<String> aside) {
        @Override
        public String toString() {
            return rule + ": " + text;
        }
    }

    static Stream<Example> examples() {
        return RULES.stream().flatMap(ReadingRulesTest::examplesOf);
    }

    private static Stream<Example> examplesOf(String rule) {
        YamlMapping file = YamlMapping.parse(rule, resource("rules/" + rule + ".yaml"));
        List<Example> examples = new ArrayList<>();
        for (YamlMapping example : file.mappings("examples")) {
            int year = example.findText("year").map(Integer::parseInt).orElse(2023);
            int published = example.findText("published").map(Integer::parseInt).orElse(year);
            examples.add(new Example(
                    rule,
                    example.text("text"),
                    example.findText("region"),
                    year,
                    published,
                    example.texts("reads"),
                    example.texts("aside")));
        }
        return examples.stream();
    }

    private static String resource(String name) {
        try (InputStream stream = ReadingRulesTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleIsReadAsItSays(Example example) {
        Extraction extraction = EXTRACTOR.extract(document(example.text()), context(example));

        assertThat(extraction.claims())
                .extracting(ClaimLine::of)
                .containsExactlyInAnyOrderElementsOf(example.expected());
        assertThat(extraction.setAside()).extracting(SetAside::reason).containsAll(example.aside());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyQuoteStandsAtItsPlace(Example example) {
        Document document = document(example.text());
        Extraction extraction = EXTRACTOR.extract(document, context(example));

        assertThat(extraction.claims())
                .allSatisfy(claim -> assertThat(document.blocks()
                                .get(claim.place().block())
                                .text()
                                .substring(claim.place().start(), claim.place().end()))
                        .isEqualTo(claim.quote()));
    }

    private static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                blocks.add(new Block.Paragraph(blocks.size(), List.of(), line));
            }
        }
        return new Document("text/plain", "", blocks);
    }

    private static ReportContext context(Example example) {
        Optional<Region> region = example.region().map(Catalogue.bundled().regions()::get);
        return new ReportContext(
                region, OptionalInt.of(example.year()), OptionalInt.of(example.published()), OptionalInt.empty(), "");
    }
}
