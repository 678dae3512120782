package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.duibiao.transform.spark.QualityChecks;
import org.duibiao.transform.spark.SharedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ChecksTest {

    static final java.util.List<String> NAMES =
            SqlFile.checks().stream().map(SqlFile::name).toList();

    @ParameterizedTest
    @FieldSource("NAMES")
    void whatTheTransformationsMakePasses(String check) {
        Given given = Given.rows("claims", """
                claim_id | kind    | report_id | value | yoy_pct | completion_pct | targets
                c1       | actual  | r2        | 5.2   | 3.1     | 110            | [{"comparison":"=","value":4.7,"unit":"CNY"}]
                c2       | actual  | r2        | 7     |         |                | []
                c3       | planned | r2        | 8     |         |                | []
                c4       | actual  | r1        | 9     |         |                | []
                """)
                .and("reports", "report_id | supersedes\nr1 |\nr2 | r1")
                .and("statistics", "statistics_id | indicator_id | value | stated_value\ns1 | gdp | 11 | 11")
                .and("indicators", "indicator_id | subject\ngdp | region\nretail_sales | region");

        assertThat(given.offending(check, "*")).isEmpty();
    }

    @Test
    void aFactWithoutItsStatementIsFound() {
        Given given = Given.rows("facts", fact("f1 | 5 | gone"));

        assertThat(given.offending("every_fact_opens_its_evidence", "fact_id", "measure", "observation_id"))
                .containsExactly("f1 | level | gone");
    }

    @Test
    void anObservationThatNoFactWeighsIsFound() {
        Given given =
                Given.rows("observations", "observation_id | value\no1 | 5").without("weighed_statements");

        assertThat(given.offending("every_figure_reaches_a_fact", "observation_id"))
                .containsExactly("o1");
    }

    @Test
    void aClaimThatBecameNothingIsFound() {
        Given given = Given.rows("claims", "claim_id | value\nc1 | 5")
                .and("reports", "report_id\nr1")
                .without("observations");

        assertThat(given.offending("no_claim_is_lost", "claim_id")).containsExactly("c1");
    }

    @Test
    void aRowThatStandsTwiceIsFound() {
        Given given = Given.rows("facts", fact("f1 | 5 | o1\nf1 | 6 | o2"));

        assertThat(given.offending("rows_are_one_of_their_grain", "table_name", "id", "times"))
                .containsExactly("facts | f1 | 2");
    }

    @Test
    void anObservationOfASupersededReadingIsFound() {
        Given given = Given.rows("observations", "observation_id | report_id | value\no1 | r1 | 5")
                .and("reports", "report_id | supersedes\nr1 |\nr2 | r1");

        assertThat(given.offending("superseded_readings_reach_nothing", "report_id", "id"))
                .containsExactly("r1 | o1");
    }

    @Test
    void aValueOutsideItsBoundsIsFound() {
        Given given = Given.rows(
                "facts", "fact_id | value | value_low | value_high | origin | basis\nf1 | 5 | 6 | 7 | report | none");

        assertThat(given.offending("values_stand_within_their_bounds", "fact_id"))
                .containsExactly("f1");
    }

    @Test
    void aFailedCheckTellsItsNameAndTheRows() {
        Given.rows("facts", fact("f1 | 5 | gone")).provideAll();

        assertThat(new QualityChecks(SharedSession.get()).run())
                .singleElement()
                .satisfies(failure -> assertThat(failure.toString())
                        .contains("every_fact_opens_its_evidence", "\"fact_id\":\"f1\"", "gone"));
    }

    private static String fact(String rows) {
        return "fact_id | value | level_observation_id\n" + rows;
    }
}
