package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormAuditTest {

    private static final String REPORTS = "report_id\nr1\nr2\nr3\nr4";
    private static final String FORMS = """
            report_id | scorecard_id | total_weight | total_score
            r1        | s1           | 100          | 95
            r2        | s2           | 100          | 95
            r3        | s3           | 100          | 95
            """;

    @Test
    void executionPointsAreTheRateTimesTheWeight() {
        Given given = form("""
                report_id | scorecard_id | line_id | role   | full_year | executed | weight | score
                r1        | s1           | rounded | budget | 8058.53   | 6880.69  | 10     | 8.54
                r2        | s2           | cut     | budget | 8058.53   | 6880.69  | 10     | 8.5
                r3        | s3           | wrong   | budget | 8058.53   | 6880.69  | 10     | 9.98
                """);

        assertThat(given.audit("execution_points", "severity", "formula"))
                .containsExactly("error | 6880.69 ÷ 8058.53 × 10 = 8.54 ≠ 9.98");
    }

    @Test
    void theRateOfALineIsItsOutturnOverItsBudget() {
        Given given = form("""
                report_id | scorecard_id | line_id | role        | full_year | executed | execution_rate
                r1        | s1           | rounded | budget      | 8058.53   | 6880.69  | 85.4
                r2        | s2           | cut     | budget_part | 7435.49   | 6257.65  | 84.1
                r3        | s3           | wrong   | budget_part | 7435.49   | 6257.65  | 94.16
                """);

        assertThat(given.audit("form_execution_rate", "kind", "formula"))
                .containsExactly("execution_rate | 6257.65 ÷ 7435.49 = 84.16% ≠ 94.16");
    }

    @Test
    void sourcesAndKindsMakeTheMoneyInAll() {
        Given given = form("""
                report_id | scorecard_id | line_id | line_number | role        | level_one   | full_year
                r1        | s1           | w1      | 1           | budget      | 合计        | 8058.53
                r1        | s1           | a1      | 2           | budget_part | 基本支出    | 623.04
                r1        | s1           | b1      | 3           | budget_part | 其中:人员支出 | 563.5
                r1        | s1           | c1      | 4           | budget_part | 项目支出    | 7435.50
                r2        | s2           | w2      | 1           | budget      | 合计        | 40
                r2        | s2           | a2      | 2           | budget_part | 财政拨款    | 40
                r2        | s2           | b2      | 3           | budget_part | 上年结转资金 | 3
                r3        | s3           | w3      | 1           | budget      | 合计        | 100.00
                r3        | s3           | a3      | 2           | budget_part | 财政拨款    | 60.00
                r3        | s3           | b3      | 3           | budget_part | 其他资金    | 30.00
                """);

        assertThat(given.audit("budget_parts", "formula")).containsExactly("60.00 + 30.00 ≠ 100.00");
    }

    @Test
    void weightsAndScoresAddUpWithTheExecutionOrWithoutIt() {
        Given given = form("""
                report_id | scorecard_id | line_id | line_number | role      | weight | score
                r1        | s1           | a1      | 1           | budget    | 10     | 9.98
                r1        | s1           | b1      | 2           | criterion | 60     | 55
                r1        | s1           | c1      | 3           | criterion | 30     | 30
                r1        | s1           | d1      | 4           | criterion | 10     | 10
                r2        | s2           | a2      | 1           | budget    | 10     | 10
                r2        | s2           | b2      | 2           | criterion | 50     | 45.4
                r2        | s2           | c2      | 3           | criterion | 30     | 29.7
                r2        | s2           | d2      | 4           | criterion | 10     | 10
                r3        | s3           | a3      | 1           | budget    | 10     | 10
                r3        | s3           | b3      | 2           | criterion | 55     | 45
                r3        | s3           | c3      | 3           | criterion | 30     | 28
                r3        | s3           | d3      | 4           | criterion | 10     | 10
                """);

        assertThat(given.audit("weights_sum", "formula")).containsExactly("Σ = 105 ≠ 100");
        assertThat(given.audit("scores_sum", "formula")).containsExactly("Σ = 93 ≠ 95");
    }

    @Test
    void noLineHasMorePointsThanItsWeight() {
        Given given = form("""
                report_id | scorecard_id | line_id | weight | score
                r1        | s1           | equal   | 5      | 5.0
                r2        | s2           | decimal | 5      | 5.00
                r3        | s3           | wrong   | 5      | 6
                """);

        assertThat(given.audit("score_above_weight", "formula")).containsExactly("6 > 5");
    }

    @Test
    void fullMarksStandWhereTheTargetWasReached() {
        Given given = form("""
                report_id | scorecard_id | line_id | target | result | weight | score | outcome | recomputed_low | recomputed_high
                r1        | s1           | reached | 30     | 30     | 5      | 5     | reached | 5              | 5
                r2        | s2           | nearly  | 30     | 29.9   | 5      | 5     | missed  | 4.98           | 5
                r3        | s3           | missed  | 30     | 20     | 5      | 5     | missed  | 3.3            | 3.4
                """);

        assertThat(given.audit("full_marks_missed_target", "formula")).containsExactly("20 ↔ 30; 5 = 5");
    }

    @Test
    void lostPointsHaveAReason() {
        Given given = form("""
                report_id | scorecard_id | line_id | target | result | weight | score | reason
                r1        | s1           | told    | 30     | 20     | 5      | 4     | 疫情影响
                r2        | s2           | full    | 30     | 30     | 5      | 5     |
                r3        | s3           | silent  | 30     | 20     | 5      | 4     | 无
                """);

        assertThat(given.audit("reason_missing", "formula")).containsExactly("4 < 5");
    }

    @Test
    void aTargetThatIsTheResultToTheDigitIsTold() {
        Given given = form("""
                report_id | scorecard_id | line_id | target   | result
                r1        | s1           | round   | 40万元   | 40万元
                r2        | s2           | near    | 15.6亿元 | 15.65亿元
                r3        | s3           | same    | 15.65亿元 | 15.65亿元
                """);

        assertThat(given.audit("target_equals_result", "formula")).containsExactly("15.65亿元 = 15.65亿元");
    }

    @Test
    void theFormPromisesWhatTheProsePromises() {
        Given given = form("""
                report_id | scorecard_id | line_id | target | result | indicator_id
                r1        | s1           | rounded | 161.4  | 223    | retail_sales
                r2        | s2           | cut     | 161.9  | 223    | retail_sales
                r3        | s3           | wrong   | 15.65  | 15.65  |
                """).and("observations", """
                observation_id | report_id | value
                o1             | r1        | 223
                o2             | r2        | 223
                o3             | r3        | 15.65
                """).and("targets", """
                target_id | report_id | observation_id | value | locator
                t1        | r1        | o1             | 161   | b1@0-4
                t2        | r2        | o2             | 161   | b1@0-4
                t3        | r3        | o3             | 7     | b1@0-4
                """);

        assertThat(given.audit("target_prose_against_form", "formula")).containsExactly("7 ≠ 15.65");
    }

    @Test
    void budgetAndOutturnInTwoUnitsAreTold() {
        Given given = form("""
                report_id | scorecard_id | line_id | role   | full_year | executed
                r1        | s1           | same    | budget | 8058.53   | 12.5
                r2        | s2           | other   | budget | 8058.53   | 80585300
                """);

        assertThat(given.audit("form_unit_impossible", "kind", "formula"))
                .containsExactly("unit_impossible | 8058.53 ↔ 80585300");
    }

    private static Given form(String lines) {
        return Given.rows("reports", REPORTS).and("scorecards", FORMS).and("scorecard_lines", lines);
    }
}
