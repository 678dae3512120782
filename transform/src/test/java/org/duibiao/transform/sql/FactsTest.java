package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void levelAndGrowthOfAFactMayComeFromDifferentStatements() {
        Given given = Given.rows("observations", """
                observation_id | value | yoy_pct | yoy_comparison | locator
                prose          | 223   | 55      | =              | b3@10-20
                table          | 223   | 12      | >              | b7:r3c5@0-4
                """).and("regions", "region_code | full_name\n430104 | 湖南省长沙市岳麓区");

        assertThat(given.make(
                        "facts",
                        "region_name",
                        "value",
                        "level_observation_id",
                        "level_candidates",
                        "level_disputed",
                        "yoy_pct",
                        "growth_observation_id",
                        "growth_disputed",
                        "why"))
                .containsExactly("湖南省长沙市岳麓区 | 223 | table | 2 | false | 55 | prose | true"
                        + " | level: table before prose; growth: exact before a bound");
    }

    @Test
    void growthStatedWithoutALevelHangsOnTheFactOfTheLevel() {
        Given given = Given.rows("observations", "observation_id | value | yoy_pct\nlevel | 614.94 |\ngrowth | | 12.3")
                .and("indicators", "indicator_id\nretail_sales");

        assertThat(given.make("facts", "value", "yoy_pct", "unit", "growth_candidates"))
                .containsExactly("614.94 | 12.3 | CNY | 1");
    }

    @Test
    void statementsThatDisagreeMarkTheFact() {
        Given given = Given.rows("observations", "observation_id | value | flags\no1 | 5.2 | unit_inferred\no2 | 7 |");

        assertThat(given.make("facts", "value", "level_disputed", "growth_disputed", "flags"))
                .containsExactly("5.2 | true | false | unit_inferred, disputed");
    }

    @Test
    void aCompletionComesWithTheTargetThatItSpeaksOf() {
        Given given =
                Given.rows("observations", "observation_id | value\no1 | 11").and("targets", """
                target_id | observation_id | tier | value | completion_pct
                o1:0      | o1             | 必达 | 10    | 110
                o1:1      | o1             | 拼搏 | 12    | 91.7
                """);

        assertThat(given.make(
                        "facts", "value", "completion_pct", "target_value", "target_tier", "completion_observation_id"))
                .containsExactly("11 | 110 | 10 | 必达 | o1");
    }

    @Test
    void aTargetNamedElsewhereIsShownWhereThereIsOnlyOne() {
        Given given = Given.rows("observations", "observation_id | value | completion_pct\no1 | 11 | 110\no2 | 11 |")
                .and("targets", "target_id | observation_id | value\no2:0 | o2 | 10");

        assertThat(given.make("facts", "completion_pct", "target_value", "completion_observation_id"))
                .containsExactly("110 | 10 | o1");
    }

    @Test
    void aTargetInAnotherCurrencyIsNoTargetOfTheFactsUnit() {
        Given given = Given.rows("observations", "observation_id | value\no1 | 11")
                .and(
                        "targets",
                        "target_id | observation_id | value | unit | completion_pct\no1:0 | o1 | 2 | USD | 110");

        assertThat(given.make("facts", "completion_pct", "target_value")).containsExactly("110 | ");
    }

    @Test
    void outturnAndBudgetSubjectsScopesPeriodsAndOriginsAreFactsOfTheirOwn() {
        Given given = Given.rows("observations", """
                observation_id | value | basis   | subject    | scope | period_end | origin
                o1             | 5     |         | region     | all   | 2021-12-31 | report
                o2             | 5     | budget  | region     | all   | 2021-12-31 | report
                o3             | 5     |         | bureau     | all   | 2021-12-31 | report
                o4             | 5     |         | region     | filed | 2021-12-31 | report
                o5             | 5     |         | region     | all   | 2021-10-31 | report
                o6             | 5     |         | region     | all   | 2021-12-31 | generated
                """);

        assertThat(given.make("facts", "basis", "subject", "scope", "period_end", "origin"))
                .hasSize(6)
                .contains("none | region | all | 2021-12-31 | report", "budget | region | all | 2021-12-31 | report");
    }

    @Test
    void officialFiguresAreFactsOfTheirOwnOriginAndTellTheirDispute() {
        Given given = Given.rows("statistics", """
                statistics_id | indicator_id | value | stated_value | confidence
                s1            | gdp          | 1510  | 1510         | medium
                s2            | gdp          | 1493  | 1493         | high
                """).and("indicators", "indicator_id | subject\ngdp | region");

        assertThat(given.make("facts", "origin", "value", "level_observation_id", "level_disputed"))
                .containsExactly("statistics | 1493 | s2 | true");
    }
}
