package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementsTest {

    @ParameterizedTest
    @CsvSource({
        "11.5, =, 11.54, =",
        "11.5, =, 11.58, =",
        "11.5, =, 11.46, =",
        "11.5, =, 11.50, =",
        "-1.5, =, -1.58, =",
        "12, >, 55, =",
        "12, >, 20, >",
        "13, <, 12.9, =",
        "100, ~, 104, =",
        "0.5, =, 0.54, ="
    })
    void whatRoundingOrCutDigitsOrABoundExplainIsNoDisagreement(
            String left, String leftComparison, String right, String rightComparison) {
        assertThat(disagreements(left, leftComparison, right, rightComparison)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "11.5, =, 11.6, =",
        "11.5, =, 11.61, =",
        "11.5, =, 11.44, =",
        "15, =, 16, =",
        "1.5, =, -1.5, =",
        "-1.5, =, -1.61, =",
        "12, >, 11, =",
        "13, <, 14, =",
        "13, <, 15, >",
        "100, ~, 110, ="
    })
    void whatNothingExplainsIsADisagreement(String left, String leftComparison, String right, String rightComparison) {
        assertThat(disagreements(left, leftComparison, right, rightComparison)).containsExactly("level");
    }

    @Test
    void growthIsComparedByTheDigitsThatItWasPrintedWith() {
        Given given = Given.rows("observations", """
                observation_id | yoy_pct | yoy_comparison
                o1             | 12.0    | =
                o2             | 12.3    | =
                o3             | 5       | >
                """);

        assertThat(given.make("disagreements", "measure", "left_amount", "right_amount"))
                .containsExactly("growth | 12 | 12.3");
    }

    @Test
    void anExactGrowthBelowABoundContradictsIt() {
        Given given = Given.rows(
                "observations", "observation_id | yoy_pct | yoy_comparison\ntable | 12 | >\nprose | 10.5 | =");

        assertThat(given.make("disagreements", "measure", "left_observation_id", "right_observation_id"))
                .containsExactly("growth | prose | table");
    }

    @Test
    void completionsOfDifferentTiersDoNotContradictEachOther() {
        Given given =
                Given.rows("observations", "observation_id | value\no1 | 11").and("targets", """
                target_id | observation_id | tier | value | completion_pct
                o1:0      | o1             | 省   | 10    | 110
                o1:1      | o1             | 市   | 12    | 91.7
                """);

        assertThat(given.make("disagreements", "measure")).isEmpty();
    }

    @Test
    void completionsOfOneTierDo() {
        Given given =
                Given.rows("observations", "observation_id | value | completion_pct\no1 | 11 | 110\no2 | 11 | 126.3");

        assertThat(given.make("disagreements", "measure")).containsExactly("completion");
    }

    @Test
    void aContradictionIsToldOnceHoweverOftenItsSidesAreRepeated() {
        Given given = Given.rows("observations", "observation_id | value\no1 | 5\no2 | 5\no3 | 7\no4 | 7");

        assertThat(given.make("disagreements", "left_observation_id", "right_observation_id"))
                .containsExactly("o1 | o3");
    }

    @Test
    void figuresOfDifferentScopesOriginsAndUnitsDoNotContradictEachOther() {
        Given given = Given.rows("observations", """
                observation_id | value | scope           | unit | indicator_id
                o1             | 5     | all             | CNY  | gdp
                o2             | 7     | out_of_province | CNY  | gdp
                o3             | 9     | all             | USD  | gdp
                """)
                .and("statistics", "statistics_id | indicator_id | value | stated_value\ns1 | gdp | 11 | 11")
                .and("indicators", "indicator_id\ngdp");

        assertThat(given.make("disagreements", "measure")).isEmpty();
    }

    @Test
    void whatAReportSaysIsNeverADisputeWithOfficialFiguresThoughBothAreGenerated() {
        Given given = Given.rows("observations", """
                        observation_id | region_code | value | origin
                        o1             | 990101      | 5     | generated
                        """)
                .and("statistics", """
                        statistics_id | region_code | value | stated_value | origin
                        s1            | 990101      | 9     | 9            | generated
                        """)
                .and("indicators", "indicator_id | unit | units | subject\nretail_sales | CNY | CNY | region");

        assertThat(given.make("disagreements", "measure")).isEmpty();
        assertThat(given.make("facts", "origin", "level_observation_id", "why"))
                .containsExactly("generated | o1 | level: the report before official figures");
    }

    private static List<String> disagreements(
            String left, String leftComparison, String right, String rightComparison) {
        return Given.rows(
                        "observations",
                        "observation_id | value | comparison\no1 | " + left + " | " + leftComparison + "\no2 | " + right
                                + " | " + rightComparison)
                .make("disagreements", "measure");
    }
}
