package org.duibiao.ingest.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Unit;
import org.duibiao.model.yaml.YamlMapping;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The gold set is well formed and covers what it is to cover; whether the reading agrees with it is measured elsewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldPassagesTest {

    private static final Path FILE = Path.of("..", "data-samples", "gold", "passages.jsonl");

    private final Catalogue catalogue = Catalogue.bundled();
    private List<YamlMapping> passages = List.of();

    @BeforeAll
    void readPassages() throws IOException {
        // JSON is YAML
        passages = Files.readAllLines(FILE).stream()
                .map(line -> YamlMapping.parse(line.substring(0, 12), line))
                .toList();
    }

    private List<YamlMapping> figures() {
        return passages.stream()
                .flatMap(passage -> passage.mappings("gold").stream())
                .toList();
    }

    @Test
    void thereAreEnoughPassagesEachWithItsOwnName() {
        Set<String> ids = passages.stream().map(passage -> passage.text("id")).collect(Collectors.toSet());

        assertThat(ids).hasSameSizeAs(passages).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void noTwoPassagesSayTheSame() {
        assertThat(passages).extracting(passage -> passage.text("text")).doesNotHaveDuplicates();
    }

    @Test
    void everyFigureIsOfTheCatalogue() {
        Set<String> units = catalogue.units().stream().map(Unit::text).collect(Collectors.toCollection(HashSet::new));
        units.addAll(List.of("亿", "万"));

        assertThat(figures()).allSatisfy(figure -> {
            assertThat(catalogue.find(figure.text("indicator"))).isPresent();
            assertThat(units).contains(figure.text("unit"));
            assertThat(new BigDecimal(figure.text("value"))).isNotNull();
            assertThat(Period.parse(figure.text("period")).end()).isNotNull();
            figure.findText("scope")
                    .ifPresent(scope -> assertThat(catalogue.findScope(scope)).isPresent());
        });
    }

    @Test
    void everyIndicatorIsRead() {
        assertThat(figures())
                .extracting(figure -> figure.text("indicator"))
                .containsAll(catalogue.indicators().stream().map(Indicator::id).toList());
    }

    @Test
    void everyHardThingIsThere() {
        Set<String> phenomena = passages.stream()
                .flatMap(passage -> passage.texts("phenomenon").stream())
                .collect(Collectors.toSet());

        assertThat(phenomena)
                .contains("parts_like_totals", "of_which", "look_alike", "contracted", "service_trade")
                .contains("goal_like_result", "goal_in_its_own_sentence", "two_targets", "forecast", "estimated")
                .contains("other_region", "company", "single_project", "park", "event", "town")
                .contains("respectively", "times", "times_of_year_before", "doubled", "flat", "negative_signed")
                .contains("percentage_points", "month_on_month", "average_growth", "growth_without_level")
                .contains("period_changes", "period_after_figure", "period_in_heading", "month_span", "as_of")
                .contains("multi_year", "unit_in_header", "unit_in_head", "unit_without_yuan", "ge_yi")
                .contains("chinese_numerals", "comparison", "spaces_in_numbers", "full_width", "thousands")
                .contains("mixed_units", "rmb_beside_usd", "anonymised", "said_none", "table_flattened");
    }
}
