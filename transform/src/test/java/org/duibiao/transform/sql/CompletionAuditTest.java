package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletionAuditTest {

    @Test
    void completionIsResultOverTargetWithinRoundingAndCutDigits() {
        Given given = Given.rows("observations", """
                observation_id | report_id | value | completion_pct
                rounded        | r1        | 7580  | 126.3
                cut            | r2        | 4.47  | 139
                wrong          | r3        | 223   | 129
                """).and("targets", """
                target_id | report_id | observation_id | value | completion_pct
                t1        | r1        | rounded        | 6000  | 126.3
                t2        | r2        | cut            | 3.2   | 139
                t3        | r3        | wrong          | 161   | 129
                """);

        assertThat(given.audit("completion", "severity", "formula"))
                .containsExactly("error | 223 ÷ 161 = 138.51% ≠ 129%");
    }

    @Test
    void aCompletionThatNamesNoTargetIsHeldAgainstTheTargetOfTheSameAmount() {
        Given given = Given.rows("observations", """
                observation_id | value | completion_pct | scope
                prose          | 223   | 129            | all
                table          | 223   |                | out_of_province
                """).and("targets", """
                target_id | observation_id | value | scope
                t1        | table          | 161   | out_of_province
                """);

        assertThat(given.audit("completion", "formula", "explanations"))
                .containsExactly("223 ÷ 161 = 138.51% ≠ 129% | scope_differs");
    }

    @Test
    void aGoalBelowTheResultIsInformationAndOneAboveIsNothing() {
        Given given = Given.rows("observations", """
                observation_id | report_id | value | report_year
                fell           | r1        | 31.6  | 2021
                rose           | r2        | 31.6  | 2021
                """)
                .and("indicators", "indicator_id | better\nretail_sales | higher")
                .and("targets", """
                target_id | report_id | value | period_start | period_end
                t1        | r1        | 25    | 2022-01-01   | 2022-12-31
                t2        | r2        | 31.6  | 2022-01-01   | 2022-12-31
                """);

        assertThat(given.audit("goal_below_result", "severity", "formula")).containsExactly("information | 25 < 31.6");
    }
}
