package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeighedStatementsTest {

    @Test
    void theRegionsOwnReportStandsBeforeItsSuperiors() {
        assertThat(winner("""
                observation_id | value | flags
                theirs         | 5.25  | reported_by_superior
                own            | 5.2   |
                """)).containsExactly("own | the region's own report before another's");
    }

    @Test
    void anExactFigureStandsBeforeABoundThoughTheBoundIsNewer() {
        assertThat(winner("""
                observation_id | value | comparison | published_year
                bound          | 5     | >          | 2023
                exact          | 5.2   | =          | 2022
                """)).containsExactly("exact | exact before a bound");
    }

    @Test
    void theFigurePublishedLaterStands() {
        assertThat(winner("""
                observation_id | value | published_year | published_on
                early          | 5.25  | 2022           | 2022-02-01
                late           | 5.2   | 2022           | 2022-03-01
                """)).containsExactly("late | published later");
    }

    @Test
    void aReportOfALaterYearCountsAsPublishedLaterWhereNothingElseIsKnown() {
        assertThat(winner("""
                observation_id | value | report_year | published_year
                first          | 5.25  | 2021        | 2022
                corrected      | 5.2   | 2022        |
                """)).containsExactly("corrected | published later");
    }

    @Test
    void aTableStandsBeforeProse() {
        assertThat(winner("""
                observation_id | value | locator
                prose          | 5.25  | b3@10-20
                table          | 5.2   | b7:r3c5@0-4
                """)).containsExactly("table | table before prose");
    }

    @Test
    void moreDigitsStandBeforeFewer() {
        assertThat(winner("observation_id | value\na-coarse | 5.2\nb-fine | 5.23"))
                .containsExactly("b-fine | more printed digits");
    }

    @Test
    void theSurerRuleStands() {
        assertThat(winner("observation_id | value | grade\na-unsure | 5.2 | C\nb-sure | 5.3 | A"))
                .containsExactly("b-sure | the surer rule");
    }

    @Test
    void ofEqualsTheSmallerIdStandsSoThatRerunsAgree() {
        assertThat(winner("observation_id | value\nb | 5.2\na | 5.3")).containsExactly("a | first of equals");
    }

    @Test
    void aFigureByItselfIsTheOnlyStatement() {
        assertThat(winner("observation_id | value\na | 5.2")).containsExactly("a | the only statement");
    }

    @Test
    void theBetterSourceOfOfficialFiguresStands() {
        Given given = Given.rows("statistics", """
                statistics_id | indicator_id | value | stated_value | confidence
                a             | gdp          | 5.25  | 5.25         | medium
                b             | gdp          | 5.1   | 5.1          | high
                """).and("indicators", "indicator_id\ngdp");

        assertThat(given.make("weighed_statements", "place", "observation_id", "candidates", "chosen_by"))
                .contains("1 | b | 2 | the better source");
    }

    @Test
    void levelAndGrowthAreWeighedApart() {
        Given given = Given.rows("observations", """
                observation_id | value | yoy_pct | locator
                prose          | 5.2   | 55      | b3@10-20
                table          | 5.2   |         | b7:r3c5@0-4
                """);

        assertThat(given.make("weighed_statements", "measure", "place", "observation_id"))
                .containsExactly("growth | 1 | prose", "level | 1 | table", "level | 2 | prose");
    }

    private static List<String> winner(String observations) {
        return Given.rows("observations", observations)
                .make("weighed_statements", "place", "observation_id", "chosen_by")
                .stream()
                .filter(line -> line.startsWith("1 | "))
                .map(line -> line.substring("1 | ".length()))
                .toList();
    }
}
