package org.duibiao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duibiao.app.evaluation.AccuracyPage;
import org.duibiao.app.evaluation.Evaluation;
import org.duibiao.ingest.evaluation.Dimension;
import org.duibiao.ingest.evaluation.Scores;
import org.duibiao.ingest.reading.CatalogueReportReader;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.yaml.YamlMapping;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccuracyTest {

    private static final Path GOLD = Path.of("..", "data-samples", "gold");
    private static final Path PAGE = Path.of("..", "docs", "accuracy.md");

    private static Scores scores;

    @BeforeAll
    static void evaluate() throws IOException {
        Catalogue catalogue = Catalogue.bundled();
        Evaluation.Outcome outcome =
                new Evaluation(CatalogueReportReader.of(catalogue), catalogue).evaluate(GOLD, Optional.empty());
        assertThat(outcome.unread()).isEmpty();
        scores = outcome.scores();
    }

    @Test
    void thePageSaysWhatIsMeasured() throws IOException {
        String measured = AccuracyPage.of(scores, GOLD);
        if (Boolean.getBoolean("duibiao.update")) {
            Files.writeString(PAGE, measured);
        }

        assertThat(withoutDay(Files.readString(PAGE)))
                .as("docs/accuracy.md; make it again with `duibiao evaluate data-samples/gold --page docs/accuracy.md`")
                .isEqualTo(withoutDay(measured));
    }

    @Test
    void figuresAreReadAsWellAsTheFloorAsks() throws IOException {
        Path file = GOLD.resolve("floor.yaml");
        YamlMapping floor = YamlMapping.parse(file.toString(), Files.readString(file));

        assertThat(scores.total().f1()).as("F1").isGreaterThanOrEqualTo(Double.parseDouble(floor.text("f1")));
        YamlMapping attributes = floor.mapping("attributes");
        scores.attributes()
                .forEach((name, counted) -> attributes
                        .findText(name)
                        .ifPresent(least -> assertThat((double) counted.right() / counted.asked())
                                .as(name)
                                .isGreaterThanOrEqualTo(Double.parseDouble(least))));
    }

    @Test
    void everyReadingRuleIsTestedByTheGold() throws IOException {
        Path file = GOLD.resolve("rules.yaml");

        assertThat(scores.by(Dimension.RULE).keySet())
                .containsAll(YamlMapping.parse(file.toString(), Files.readString(file)).mappings("rules").stream()
                        .map(rule -> rule.text("number"))
                        .collect(Collectors.toSet()));
    }

    private static String withoutDay(String page) {
        return page.lines().filter(line -> !line.startsWith("Measured on ")).collect(Collectors.joining("\n"));
    }
}
