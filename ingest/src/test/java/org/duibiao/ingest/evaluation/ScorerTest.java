package org.duibiao.ingest.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.duibiao.ingest.claim.ClaimExtractor;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(Catalogue.bundled());
    private static final Scorer SCORER = new Scorer(Set.of("exports", "imports", "retail_sales"));

    @Test
    void aFigureOfTheSameLevelPeriodAndKindIsRight() {
        Scores scores = score("出口3亿元，增长5%。", gold("exports", "3", "亿元", "2023", "\"yoy_pct\": 5"));

        assertThat(scores.total()).isEqualTo(new Scores.Counts(1, 0, 0, 0));
        assertThat(scores.attributes().get("yoy")).isEqualTo(new Scores.Attribute(1, 1, 0));
    }

    @Test
    void aFigureOfAnotherPeriodIsBothWrongAndMissed() {
        Scores scores = score("上半年出口3亿元。", gold("exports", "3", "亿元", "2023", "\"yoy_pct\": null"));

        assertThat(scores.total()).isEqualTo(new Scores.Counts(0, 1, 1, 0));
        assertThat(scores.errors()).hasSize(2);
        assertThat(scores.attributes().get("period")).isEqualTo(new Scores.Attribute(1, 0, 0));
    }

    @Test
    void aRightFigureWithAWrongGrowthIsFlawedInItsGrade() {
        Scores scores = score("出口3亿元，增长5%。", gold("exports", "3", "亿元", "2023", "\"yoy_pct\": 6"));

        assertThat(scores.by(Dimension.GRADE)).containsEntry("A", new Scores.Counts(1, 0, 0, 1));
        assertThat(scores.by(Dimension.INDICATOR).get("exports").errorRate()).isEqualTo(1);
    }

    @Test
    void growthThatTheGoldDoesNotPrintIsInvented() {
        Scores scores = score("出口3亿元，增长5%。", gold("exports", "3", "亿元", "2023", "\"yoy_pct\": null"));

        assertThat(scores.total().right()).isEqualTo(1);
        assertThat(scores.errors()).singleElement().asString().contains("yoy invented exports");
    }

    @Test
    void optionalGoldIsNeitherAskedForNorHeldAgainstTheReader() {
        String optional = gold("exports", "3", "亿元", "2023", "\"optional\": true");

        assertThat(score("出口3亿元。", optional).total()).isEqualTo(new Scores.Counts(0, 0, 0, 0));
        assertThat(score("全县经济平稳。", optional).total()).isEqualTo(new Scores.Counts(0, 0, 0, 0));
    }

    @Test
    void aPartIsNeutralUnlessItMatches() {
        Scores scores = score("农产品出口3亿元。工业项目到位资金5亿元。", gold("imports", "1", "亿元", "2023", "\"optional\": true"));

        assertThat(scores.total().wrong()).isZero();
    }

    @Test
    void withNothingReadAndNothingAskedForAllIsWell() {
        Scores.Counts none = new Scores.Counts(0, 0, 0, 0);

        assertThat(none.precision()).isEqualTo(1);
        assertThat(none.recall()).isEqualTo(1);
        assertThat(none.f1()).isEqualTo(1);
    }

    private static String gold(String indicator, String value, String unit, String period, String more) {
        return "{\"id\": \"c\", \"report_year\": 2023, \"gold\": [{\"indicator\": \"" + indicator + "\", \"value\": "
                + value + ", \"unit\": \"" + unit + "\", \"period\": \"" + period + "\", \"kind\": \"actual\", " + more
                + "}]}";
    }

    private static Scores score(String text, String gold) {
        List<GoldCase> cases = GoldReader.read("gold.jsonl", List.of(gold));
        Document document = new Document("text/plain", "", List.of(new Block.Paragraph(0, List.of(), text)));
        ReportContext context = new ReportContext(
                Optional.empty(), OptionalInt.of(2023), OptionalInt.of(2024), OptionalInt.empty(), "");
        List<ExportRow> rows = EXTRACTOR.extract(document, context).claims().stream()
                .flatMap(claim -> ExportRow.of("c.txt", Optional.empty(), claim).stream())
                .toList();
        return SCORER.score(cases, Map.of("c", rows));
    }
}
