package org.duibiao.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.yaml.YamlMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the catalogue give what their own examples say. */
class ScoringRulesTest {

    private static final List<RuleSet> RULE_SETS = Catalogue.bundled().ruleSets();

    static Stream<Arguments> examples() {
        return RULE_SETS.stream()
                .flatMap(set -> set.rules().stream()
                        .flatMap(rule -> rule.examples().stream()
                                .map(example -> Arguments.of(set.id() + "/" + rule.id(), rule, example))));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("examples")
    void aRuleGivesWhatItsExampleSays(String name, ScoringRule rule, RuleExample example) {
        PointRange points = rule.points(example.target(), example.result(), example.weight());

        assertThat(points.low()).isEqualByComparingTo(example.expected().low());
        assertThat(points.high()).isEqualByComparingTo(example.expected().high());
    }

    @ParameterizedTest
    @CsvSource({"100, 优", "90, 优", "89.99, 良", "80, 良", "79.9, 中", "60, 中", "59.99, 差", "0, 差"})
    void aGradeFollowsTheScore(BigDecimal score, String grade) {
        assertThat(RULE_SETS).allSatisfy(set -> assertThat(set.grade(score)).isEqualTo(grade));
    }

    @Test
    void everyFamilyHasRulesForThisYear() {
        assertThat(RULE_SETS.stream().filter(set -> set.holdsFor(2021)).map(RuleSet::family))
                .containsExactlyInAnyOrder("finance", "hunan");
    }

    @Test
    void aRuleWithoutExamplesIsRefused() {
        YamlMapping page = YamlMapping.parse("x.yaml", """
                id: x
                family: finance
                title: { zh: x, en: x }
                source: x
                from_year: 2020
                grades: { 优: 0 }
                rules: [{ id: a, applies_to: zero, formula: zero_only, zh: x, en: x, source: x }]
                """);

        assertThatThrownBy(() -> RuleSetPage.read("x", page)).hasMessageContaining("x.yaml, rules 1: 'examples'");
    }
}
