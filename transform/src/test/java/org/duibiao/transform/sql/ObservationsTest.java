package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObservationsTest {

    @Test
    void aClaimOfWhatHappenedIsAnObservationAndAGoalIsNone() {
        Given given = Given.rows("claims", """
                claim_id | kind       | value
                c1       | actual     | 5
                c2       | planned    | 6
                c3       | cumulative | 7
                c4       | forecast   | 8
                """).and("reports", "report_id | published_year\nr1 | 2022");

        assertThat(given.make("observations", "observation_id", "kind", "value", "report_path", "published_year"))
                .containsExactly(
                        "c1 | actual | 5 | r1.txt | 2022",
                        "c3 | cumulative | 7 | r1.txt | 2022",
                        "c4 | forecast | 8 | r1.txt | 2022");
    }

    @Test
    void aClaimOfASupersededReadingReachesNoObservation() {
        Given given = Given.rows("claims", "claim_id | report_id | value\nold | r1 | 5\nnew | r2 | 6")
                .and("reports", "report_id | supersedes\nr1 |\nr2 | r1");

        assertThat(given.make("observations", "observation_id")).containsExactly("new");
    }

    @Test
    void aFileThatCanNoLongerBeReadSaysNothing() {
        Given given = Given.rows("claims", "claim_id | report_id | value\nold | r1 | 5")
                .and(
                        "reports",
                        "report_id | supersedes | status | rejected_because\nr1 | | read |\nr2 | r1 | rejected | broken");

        assertThat(given.make("observations", "observation_id")).isEmpty();
    }

    @Test
    void aClaimWhoseRegionCouldNotBeResolvedStaysWithoutACode() {
        Given given = Given.rows("claims", "claim_id | region_code | region_name | value\nc1 | | 鼓楼区 | 5")
                .and("reports", "report_id\nr1");

        assertThat(given.make("observations", "observation_id", "region_code", "region_name"))
                .containsExactly("c1 |  | 鼓楼区");
    }

    @Test
    void whatTheOperatorCorrectsStandsCorrectedAndFlagged() {
        Given given = Given.rows("reports", "report_id\nr1")
                .and("claims", """
                claim_id | report_id | value | stated_value | quote
                c1       | r1        | 12.5  | 12.5         | 零售12.5元
                """)
                .and(
                        "corrections",
                        "report_path | indicator_id | expect | value\nr1.txt | retail_sales | 12.5元 | 1250");

        assertThat(given.make("observations", "value", "value_low", "stated_value", "flags"))
                .containsExactly("1250 | 1250 | 12.5 | corrected");
        assertThat(given.offending("corrections_still_apply", "entry")).isEmpty();
    }

    @Test
    void aCorrectionOfWhatTheReportNoLongerSaysIsTold() {
        Given given = Given.rows("reports", "report_id\nr1")
                .and("claims", """
                claim_id | report_id | value | stated_value | quote
                c1       | r1        | 13.5  | 13.5         | 零售13.5元
                """)
                .and(
                        "corrections",
                        "report_path | indicator_id | expect | value\nr1.txt | retail_sales | 12.5元 | 1250");

        assertThat(given.offending("corrections_still_apply", "file", "entry", "expect"))
                .containsExactly("corrections.yaml | 1 | 12.5元");
    }
}
